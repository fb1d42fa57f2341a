-- Which number of its own blueprint a side wants a joint goal for. The goal is shared, the link is not: the other side must not
-- learn from it what the blueprint says.
create table alliance.goal_links (
    circle_id uuid not null,              -- the company whose blueprint it is
    alliance_id uuid not null references alliance.alliances on delete cascade,
    goal_id uuid not null,
    blueprint_id uuid references alliance.blueprints on delete cascade,
    number text,                          -- the expected number by its name; nothing where the link was taken away
    linked_by uuid not null,
    linked_at timestamptz not null default now(),
    version int not null default 1,
    primary key (circle_id, goal_id),
    check ((blueprint_id is null) = (number is null))
);
create index goal_links_by_blueprint on alliance.goal_links (blueprint_id);
call identity.encircle('alliance.goal_links');
