-- Choosing an ally: what we ask, by which criteria, who stands for choice, and what our raters said. Ours alone.
create schema fit;
grant usage on schema fit to ${application};

create table fit.selections (
    id uuid primary key,
    circle_id uuid not null,
    name text not null check (length(name) between 1 and 120),
    question text not null default '' check (length(question) <= 2000),
    blueprint_id uuid,                              -- of the same company; what the choice is made for
    slots int not null default 0,                   -- places given to criteria so far
    opened_by uuid not null references identity.people,
    opened_at timestamptz not null default now(),
    trashed_at timestamptz,
    version int not null default 0
);
call identity.encircle('fit.selections');
create index selections_by_opening on fit.selections (circle_id, opened_at desc, id desc) where trashed_at is null;

-- A criterion that is set aside keeps its scores and may come back.
create table fit.criteria (
    id uuid primary key,
    circle_id uuid not null,
    selection_id uuid not null references fit.selections on delete cascade,
    slot int not null check (slot > 0),             -- where its figures stand in a candidate's arrays; never given twice
    position int not null,
    name text not null check (length(name) between 1 and 60),
    weight numeric(7, 4) not null check (weight between 0 and 100),
    threshold int check (threshold between 1 and 100), -- a gate holds back who scores less
    anchors text[] not null check (cardinality(anchors) = 5),
    used boolean not null default true,
    unique (selection_id, slot)
);
call identity.encircle('fit.criteria');
create index criteria_by_selection on fit.criteria (circle_id, selection_id, position);

-- means, lows, highs: of the raters' scores, by slot. Written with every score, so that a ranking of ten thousand
-- candidates reads one narrow row for each of them instead of every score.
create table fit.candidates (
    selection_id uuid not null references fit.selections on delete cascade,
    partner_id uuid not null references partner.partners on delete cascade,
    circle_id uuid not null,
    means float8[] not null default '{}',
    lows int[] not null default '{}',
    highs int[] not null default '{}',
    evidence int not null default 0,                -- scores that give a reason or a link
    decision text check (decision in ('SHORT_LISTED', 'DECLINED')),
    reason text not null default '' check (length(reason) <= 2000),
    decided_by uuid references identity.people,
    decided_at timestamptz,
    added_by uuid not null references identity.people,
    added_at timestamptz not null default now(),
    removed_at timestamptz,
    version int not null default 0,
    primary key (selection_id, partner_id),
    check (num_nonnulls(decision, decided_by, decided_at) in (0, 3))
);
call identity.encircle('fit.candidates');
create index candidates_by_selection on fit.candidates (circle_id, selection_id, added_at, partner_id) where removed_at is null;

create table fit.scores (
    circle_id uuid not null,
    selection_id uuid not null,
    partner_id uuid not null,
    criterion_id uuid not null references fit.criteria on delete cascade,
    rater_id uuid not null references identity.people,
    points int not null check (points between 0 and 100),
    evidence text not null default '' check (length(evidence) <= 2000),
    link text not null default '' check (length(link) <= 500),
    scored_at timestamptz not null default now(),
    version int not null,                           -- from 1; 0 stands for no score yet
    primary key (selection_id, partner_id, criterion_id, rater_id),
    foreign key (selection_id, partner_id) references fit.candidates on delete cascade
);
call identity.encircle('fit.scores');
create index scores_by_rater on fit.scores (circle_id, selection_id, rater_id);

-- What a rater has typed and not yet handed in: one row for each sheet that lies open.
create table fit.drafts (
    circle_id uuid not null,
    selection_id uuid not null references fit.selections on delete cascade,
    rater_id uuid not null references identity.people on delete cascade,
    sheet text not null,
    content text not null check (length(content) <= 400000),
    saved_at timestamptz not null default now(),
    primary key (selection_id, rater_id, sheet)
);
call identity.encircle('fit.drafts');
