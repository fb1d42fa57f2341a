-- An alliance bears the id of the circle its parties share.
create schema alliance;
grant usage on schema alliance to ${application};

create table alliance.alliances (
    circle_id uuid primary key,
    name text not null check (length(name) between 1 and 120),
    purpose text not null default '',
    stage text not null default 'SCAN' check (stage in ('SCAN', 'ALIGN', 'DESIGN', 'GOVERN', 'SCALE')),
    founded_by uuid not null references identity.organisations,
    founded_at timestamptz not null default now(),
    version int not null default 0
);
call identity.encircle('alliance.alliances');

create table alliance.parties (
    id uuid primary key,
    circle_id uuid not null references alliance.alliances on delete cascade,
    name text not null,
    organisation_id uuid references identity.organisations,
    seated_at timestamptz,
    invitation_id uuid,
    check (num_nonnulls(organisation_id, invitation_id) >= 1)
);
create unique index one_seat_per_company on alliance.parties (circle_id, organisation_id) where organisation_id is not null;
create index parties_by_circle on alliance.parties (circle_id, seated_at);
call identity.encircle('alliance.parties');
