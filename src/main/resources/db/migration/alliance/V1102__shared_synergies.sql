-- The expected numbers both sides see; goals and KPIs are held against them.
create table alliance.synergies (
    id uuid primary key,
    circle_id uuid not null references alliance.alliances on delete cascade,
    name text not null,
    unit text not null,
    baseline numeric not null,
    target numeric not null,
    due date not null,
    yearly_value numeric,                 -- won
    basis text not null,
    stated_by uuid not null references identity.organisations,
    stated_at timestamptz not null default now(),
    dropped_at timestamptz,
    version int not null default 0
);
create index synergies_by_circle on alliance.synergies (circle_id, stated_at, id) where dropped_at is null;
call identity.encircle('alliance.synergies');
