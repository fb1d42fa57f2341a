-- How the methods of a selection are set. Never overwritten: the line with the highest version holds, the others tell how
-- it came about.
create table fit.tunings (
    circle_id uuid not null,
    selection_id uuid not null references fit.selections on delete cascade,
    version int not null check (version > 0),
    settings jsonb not null check (length(settings::text) <= 400000),
    set_by uuid not null references identity.people,
    set_at timestamptz not null default now(),
    primary key (selection_id, version)
);
call identity.encircle('fit.tunings');
create index tunings_by_selection on fit.tunings (circle_id, selection_id, version desc);
revoke update, delete on fit.tunings from ${application};
