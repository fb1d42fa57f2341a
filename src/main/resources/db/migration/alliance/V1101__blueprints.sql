-- What a company wants an alliance for, before there is one: its own business until the alliance is founded.
create table alliance.blueprints (
    id uuid primary key,
    circle_id uuid not null,              -- the organisation that plans
    name text not null check (length(name) between 1 and 120),
    purposes text[] not null check (purposes <@ array['TECHNOLOGY', 'MARKET', 'RESOURCES', 'BRAND']),
    purpose text not null,
    search_groups text not null,          -- where to look for partners
    contribution text not null,           -- what we bring
    alliance_id uuid,                     -- what has grown from it, latest
    changed_by uuid not null,
    changed_at timestamptz not null default now(),
    trashed_at timestamptz,
    version int not null default 0
);
create index blueprints_by_circle on alliance.blueprints (circle_id, changed_at desc, id);
call identity.encircle('alliance.blueprints');

-- Expected synergy as numbers.
create table alliance.expectations (
    circle_id uuid not null,
    blueprint_id uuid not null references alliance.blueprints on delete cascade,
    place int not null,
    name text not null,
    unit text not null,
    baseline numeric not null,
    target numeric not null,
    due date not null,
    yearly_value numeric,                 -- won
    basis text not null,                  -- how the yearly value was reckoned
    primary key (blueprint_id, place)
);
create index expectations_by_circle on alliance.expectations (circle_id, blueprint_id, place);
call identity.encircle('alliance.expectations');
