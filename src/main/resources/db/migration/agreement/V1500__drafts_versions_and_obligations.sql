-- One draft per alliance is open to both sides; what is put to the keys is a numbered version that nobody can change.
create schema agreement;
grant usage on schema agreement to ${application};

create table agreement.drafts (
    circle_id uuid primary key references alliance.alliances on delete cascade,
    title text not null check (length(title) between 1 and 200),
    effective_from date not null,
    months int not null check (months between 1 and 600),
    renews boolean not null,
    begun_by uuid not null,
    begun_at timestamptz not null default now(),
    version int not null default 0
);
call identity.encircle('agreement.drafts');

create table agreement.clauses (
    id uuid primary key,
    circle_id uuid not null references agreement.drafts on delete cascade,
    kind text not null,
    place int not null,                 -- order only; numbers are counted
    heading text not null check (length(heading) between 1 and 120),
    text text not null check (length(text) between 1 and 8000),
    standard text not null default '',  -- what the design or the form proposed when it was last taken over
    version int not null default 0,
    changed_by uuid not null,
    changed_at timestamptz not null default now(),
    removed_at timestamptz,
    removed_by uuid
);
create index clauses_in_order on agreement.clauses (circle_id, place, id) where removed_at is null;
call identity.encircle('agreement.clauses');

create table agreement.pledges (
    id uuid primary key,
    circle_id uuid not null references agreement.drafts on delete cascade,
    clause_id uuid references agreement.clauses,
    what text not null check (length(what) between 1 and 300),
    organisation_id uuid not null,
    person_id uuid,
    due_on date,
    due_days int check (due_days between 0 and 36500),  -- after the day the agreement takes effect
    added_by uuid not null,
    added_at timestamptz not null default now(),
    removed_at timestamptz,
    version int not null default 0,
    check (num_nonnulls(due_on, due_days) = 1)
);
create index pledges_of_draft on agreement.pledges (circle_id, added_at, id) where removed_at is null;
call identity.encircle('agreement.pledges');

-- A comment lives in the circle it was written for: one company's own or the alliance's.
create table agreement.comments (
    id uuid primary key,
    circle_id uuid not null,
    alliance_id uuid not null,
    clause_id uuid not null,
    text text not null check (length(text) between 1 and 2000),
    written_by uuid not null,
    written_for uuid not null,
    written_at timestamptz not null,
    removed_at timestamptz
);
create index comments_of_agreement on agreement.comments (circle_id, alliance_id, written_at) where removed_at is null;
call identity.encircle('agreement.comments');

create table agreement.versions (
    circle_id uuid not null references agreement.drafts,
    number int not null,
    note text not null default '',
    content text not null,              -- canonical form: the keys turn for its hash
    content_hash text not null,
    effective_from date not null,
    last_day date not null,
    renews boolean not null,
    proposal_id uuid not null,
    put_by uuid not null,
    put_for uuid not null,
    put_at timestamptz not null,
    declined_at timestamptz,
    declined_for uuid,
    decline_reason text,
    signed_at timestamptz,
    primary key (circle_id, number),
    check (declined_at is null or signed_at is null)
);
call identity.encircle('agreement.versions');
-- The words of a version are never changed, whatever the application thinks; only what became of it is added.
revoke update, delete on agreement.versions from ${application};
grant update (declined_at, declined_for, decline_reason, signed_at) on agreement.versions to ${application};

create table agreement.obligations (
    id uuid primary key,
    circle_id uuid not null references agreement.drafts,
    pledge_id uuid not null,
    number int not null,                -- the version it came out of
    article text not null,              -- where it stands, as printed; empty when it stands in the annex alone
    what text not null,
    organisation_id uuid not null,
    person_id uuid,
    due_on date not null,
    kept_at timestamptz,
    kept_by uuid,
    evidence text not null default '',
    dropped_at timestamptz,             -- a later version no longer holds it
    version int not null default 0,
    check ((kept_at is null) = (kept_by is null))
);
create unique index one_obligation_per_pledge on agreement.obligations (circle_id, pledge_id);
create index obligations_by_day on agreement.obligations (circle_id, due_on, id) where dropped_at is null;
call identity.encircle('agreement.obligations');
