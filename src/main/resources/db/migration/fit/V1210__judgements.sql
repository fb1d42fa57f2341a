-- How weights come about: criteria stand in groups, colleagues judge what matters more, and every change leaves a line.

-- The names of the groups a criterion stands in, outermost first; its weight stays its share of the whole.
alter table fit.criteria add column path text[] not null default '{}' check (cardinality(path) <= 3);

create table fit.judgements (
    circle_id uuid not null,
    selection_id uuid not null references fit.selections on delete cascade,
    node text not null check (length(node) <= 200),   -- the group whose parts are weighed; empty for the whole
    method text not null check (method in ('DIRECT', 'SWING', 'PAIRWISE', 'BEST_WORST')),
    judge_id uuid not null references identity.people,
    parts text[] not null,                            -- what was weighed; a judgement on other parts no longer counts
    figures float8[] not null,
    judged_at timestamptz not null default now(),
    version int not null,                             -- from 1; 0 stands for no judgement yet
    primary key (selection_id, node, method, judge_id)
);
call identity.encircle('fit.judgements');
create index judgements_by_selection on fit.judgements (circle_id, selection_id, node, method);

create table fit.weighings (
    id uuid primary key,
    circle_id uuid not null,
    selection_id uuid not null references fit.selections on delete cascade,
    weighed_by uuid not null references identity.people,
    weighed_at timestamptz not null default now(),
    method text not null check (method in ('SLIDERS', 'CRITERIA', 'DIRECT', 'SWING', 'PAIRWISE', 'BEST_WORST')),
    node text not null default '',
    names text[] not null,
    weights numeric[] not null check (cardinality(weights) = cardinality(names))
);
call identity.encircle('fit.weighings');
create index weighings_by_time on fit.weighings (circle_id, selection_id, weighed_at desc, id desc);
