-- A criterion may ask questions of its own: a rater answers them, and the mean of the answers is the score.

-- Whether a partner's statements may suggest its score. Until now the name decided; those it decided for keep it.
alter table fit.criteria add finances boolean not null default false;
alter table fit.criteria no force row level security;
update fit.criteria set finances = true where name ~* '재무|financ';
alter table fit.criteria force row level security;

-- One that is taken out keeps its answers and may come back.
create table fit.questions (
    id uuid primary key,
    circle_id uuid not null,
    selection_id uuid not null references fit.selections on delete cascade,
    criterion_id uuid not null references fit.criteria on delete cascade,
    position int not null,
    text text not null check (length(text) between 1 and 300),
    anchors text[] not null check (cardinality(anchors) = 5),
    used boolean not null default true,
    version int not null default 0
);
call identity.encircle('fit.questions');
create index questions_by_selection on fit.questions (circle_id, selection_id, position, id);

alter table fit.scores
    add asked uuid[] not null default '{}',          -- the questions the rater answered
    add answers int[] not null default '{}',         -- the points of those answers, in the same order
    add constraint an_answer_to_each check (cardinality(asked) = cardinality(answers));
