-- The evidence trust is counted from. Overdue and broken follow from the day a promise is looked at.
create schema trust;
grant usage on schema trust to ${application};

create table trust.promises (
    id uuid primary key,
    circle_id uuid not null references alliance.alliances on delete cascade,
    owner_id uuid not null references identity.organisations,
    person_id uuid references identity.people,
    title text not null check (length(title) between 1 and 200),
    detail text not null default '',
    due_on date not null,
    origin text not null check (origin in ('CLAUSE', 'MEETING', 'FREE')),
    origin_id uuid,
    origin_label text not null default '',
    made_by uuid not null,
    made_for uuid not null,               -- the organisation
    made_at timestamptz not null,
    step text not null default 'OPEN' check (step in ('OPEN', 'CLAIMED', 'DISPUTED', 'CONFIRMED', 'ADMITTED', 'RELEASED')),
    kept_on date,
    evidence text not null default '',
    claimed_at timestamptz,
    answered_by uuid,
    answered_for uuid,                    -- the organisation that confirmed, disputed or released
    reason text,
    settled_on date,
    version int not null default 0,
    check ((origin = 'FREE') = (origin_id is null)),
    check ((step in ('CONFIRMED', 'ADMITTED', 'RELEASED')) = (settled_on is not null)),
    check (step not in ('CLAIMED', 'CONFIRMED') or kept_on is not null),
    check (step not in ('CONFIRMED', 'DISPUTED', 'RELEASED') or answered_for <> owner_id)
);
create index promises_by_due_date on trust.promises (circle_id, due_on, id);
create index promises_open on trust.promises (circle_id, due_on, id) where step in ('OPEN', 'DISPUTED');
create index promises_claimed on trust.promises (circle_id, claimed_at, id) where step = 'CLAIMED';
call identity.encircle('trust.promises');
revoke delete on trust.promises from ${application};
