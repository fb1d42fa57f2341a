-- A goal is its editions: one being written, one in effect, and those that were.
create table alliance.goals (
    id uuid not null,
    edition int not null check (edition > 0),
    circle_id uuid not null references alliance.alliances on delete cascade,
    kind text not null check (kind in ('COMMERCIAL', 'SOCIAL', 'ENVIRONMENTAL')),
    horizon text not null check (horizon in ('YEAR', 'THREE_YEARS')),
    title text not null check (length(title) between 1 and 300),
    measure text not null,
    unit text not null,
    baseline numeric,
    target numeric,
    due date,
    synergy_id uuid references alliance.synergies,
    reason text not null,                 -- why it matters to this alliance, where no synergy says so
    state text not null check (state in ('DRAFT', 'IN_EFFECT', 'REPLACED', 'RETIRED', 'DISCARDED')),
    drafted_for uuid not null references identity.organisations,
    drafted_by uuid not null,
    changed_at timestamptz not null default now(),
    effective_at timestamptz,
    ended_at timestamptz,
    version int not null default 0,
    primary key (id, edition)
);
create index goals_by_circle on alliance.goals (circle_id, state, horizon, id);
create unique index one_draft_per_goal on alliance.goals (id) where state = 'DRAFT';
create unique index one_edition_in_effect on alliance.goals (id) where state = 'IN_EFFECT';
call identity.encircle('alliance.goals');
