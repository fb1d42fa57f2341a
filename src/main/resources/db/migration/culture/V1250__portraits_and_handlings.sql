-- How the sides of an alliance work, each in its own words, and how they handle what differs.
create schema culture;
grant usage on schema culture to ${application};

create table culture.portraits (
    circle_id uuid not null references alliance.alliances on delete cascade,
    organisation_id uuid not null references identity.organisations,
    dimension text not null check (dimension in
        ('DECISION_SPEED', 'RISK', 'REPORTING', 'TONE', 'LANGUAGE', 'MEETINGS', 'HOLIDAYS')),
    position int check (position between 1 and 5),  -- on the dimension's scale; some have none
    words text not null default '' check (length(words) <= 1000),
    changed_by uuid not null,
    changed_at timestamptz not null default now(),
    version int not null,                           -- from 1; 0 stands for nothing said yet
    primary key (circle_id, organisation_id, dimension),
    check (position is not null or words <> '')
);
call identity.encircle('culture.portraits');
revoke delete on culture.portraits from ${application};

-- A side speaks for itself only, whatever the application thinks.
create function culture.speaks_for_itself() returns trigger language plpgsql as $$
begin
    if new.organisation_id is distinct from identity.organisation()
       or tg_op = 'UPDATE' and new.organisation_id is distinct from old.organisation_id then
        raise exception 'a portrait is its own side''s' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger speaks_for_itself before insert or update on culture.portraits
    for each row execute function culture.speaks_for_itself();

-- Editions of the way the sides handle one dimension: one is in effect, one may be written meanwhile.
create table culture.handlings (
    circle_id uuid not null references alliance.alliances on delete cascade,
    id uuid not null,                               -- the same over all editions of a dimension
    dimension text not null check (dimension in
        ('DECISION_SPEED', 'RISK', 'REPORTING', 'TONE', 'LANGUAGE', 'MEETINGS', 'HOLIDAYS')),
    edition int not null check (edition > 0),
    words text not null check (length(words) between 1 and 1000),
    state text not null check (state in ('DRAFT', 'IN_EFFECT', 'REPLACED', 'DISCARDED')),
    drafted_for uuid not null references identity.organisations,
    drafted_by uuid not null,
    changed_at timestamptz not null default now(),
    effective_at timestamptz,
    proposal_id uuid,                               -- whose keys put it in effect
    keys int,                                       -- how many: a company that joins later hasn't assented
    ended_at timestamptz,
    version int not null,                           -- goes on counting from edition to edition
    primary key (circle_id, dimension, edition),
    check (num_nonnulls(effective_at, proposal_id, keys) in (0, 3))
);
call identity.encircle('culture.handlings');
create unique index one_handling_in_effect on culture.handlings (circle_id, dimension) where state = 'IN_EFFECT';
create unique index one_handling_being_written on culture.handlings (circle_id, dimension) where state = 'DRAFT';
revoke delete on culture.handlings from ${application};

-- Whether we ourselves are ready for an alliance: asked again from time to time. Ours alone.
create table culture.checks (
    id uuid primary key,
    circle_id uuid not null,
    held_on date not null,
    held_by uuid not null references identity.people,
    saved_at timestamptz not null default now(),
    version int not null default 0
);
call identity.encircle('culture.checks');
create index checks_by_day on culture.checks (circle_id, held_on desc, id desc);

create table culture.answers (
    circle_id uuid not null,
    check_id uuid not null references culture.checks on delete cascade,
    question text not null,
    points int check (points in (0, 25, 50, 75, 100)),  -- none while only a note was written
    note text not null default '' check (length(note) <= 1000),
    primary key (check_id, question),
    check (points is not null or note <> '')
);
call identity.encircle('culture.answers');
create index answers_by_circle on culture.answers (circle_id, check_id);
