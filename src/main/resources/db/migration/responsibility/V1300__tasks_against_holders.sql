-- Tasks against the people and bodies of all sides. The draft lies in rows, so that two people can edit it at once;
-- a version lies in the text that was put to the keys.
create schema responsibility;
grant usage on schema responsibility to ${application};

create table responsibility.matrices (
    circle_id uuid primary key references alliance.alliances on delete cascade,
    number int not null default 1,            -- of the draft
    proposed boolean not null default false   -- it stands as it was put to the keys; the next change begins the next number
);
call identity.encircle('responsibility.matrices');

create table responsibility.tasks (
    id uuid primary key,
    circle_id uuid not null references alliance.alliances on delete cascade,
    name text not null,
    note text not null default '',
    place int not null,
    version int not null default 0,
    removed_at timestamptz
);
create index tasks_by_circle on responsibility.tasks (circle_id, place, id);
call identity.encircle('responsibility.tasks');

create table responsibility.holders (
    id uuid primary key,
    circle_id uuid not null references alliance.alliances on delete cascade,
    name text not null,
    party_id uuid references alliance.parties on delete set null,   -- of all parties when null
    description text not null default '',
    renews_on date,
    place int not null,
    version int not null default 0,
    removed_at timestamptz
);
create index holders_by_circle on responsibility.holders (circle_id, place, id);
call identity.encircle('responsibility.holders');

create table responsibility.cells (
    circle_id uuid not null references alliance.alliances on delete cascade,
    task_id uuid not null references responsibility.tasks on delete cascade,
    holder_id uuid not null references responsibility.holders on delete cascade,
    letter text not null check (letter in ('R', 'A', 'C', 'I', 'AR')),
    primary key (circle_id, task_id, holder_id)
);
call identity.encircle('responsibility.cells');

create table responsibility.versions (
    circle_id uuid not null references alliance.alliances on delete cascade,
    number int not null,
    content text not null,
    proposed_at timestamptz not null,
    in_effect_at timestamptz,
    ended_at timestamptz,
    primary key (circle_id, number),
    check (ended_at is null or in_effect_at is not null)
);
create unique index one_matrix_in_effect on responsibility.versions (circle_id) where in_effect_at is not null and ended_at is null;
call identity.encircle('responsibility.versions');
revoke delete on responsibility.versions from ${application};
