-- A stage left behind: when, and what both sides let stay open.
create table alliance.passages (
    circle_id uuid not null references alliance.alliances on delete cascade,
    stage text not null check (stage in ('SCAN', 'ALIGN', 'DESIGN', 'GOVERN')),
    left_at timestamptz not null default now(),
    proposal_id uuid not null,
    waived text[] not null default '{}',  -- text keys of the items that were open
    reason text not null default '',
    primary key (circle_id, stage)
);
call identity.encircle('alliance.passages');
