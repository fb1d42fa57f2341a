-- A decision and the frozen picture of what it rested on. The application may add one and read it, never change it; its hash
-- stands in the company's chain, so that what the owner of the database changed is found as well.
create table fit.records (
    id uuid primary key,
    circle_id uuid not null,
    selection_id uuid not null references fit.selections,  -- without cascade: what was decided outlives the 휴지통
    number int not null check (number > 0),
    picture text not null,                                 -- canonical JSON, the text that is hashed
    hash text not null check (hash ~ '^[0-9a-f]{64}$'),
    decided_on date not null,
    chosen text[] not null,                                -- their names then; empty when nobody was chosen
    recorded_by uuid not null references identity.people,
    recorded_at timestamptz not null,
    unique (selection_id, number)
);
call identity.encircle('fit.records');
revoke update, delete on fit.records from ${application};
create index records_by_selection on fit.records (circle_id, selection_id, number desc);
