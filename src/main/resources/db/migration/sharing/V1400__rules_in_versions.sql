-- A rule is kept as the canonical text that is put to the keys: what is stored is what is signed.
create schema sharing;
grant usage on schema sharing to ${application};

create table sharing.rules (
    circle_id uuid not null references alliance.alliances on delete cascade,
    number int not null check (number > 0),
    content text not null,
    written_by uuid not null,
    written_at timestamptz not null,
    proposed_at timestamptz,
    in_effect_at timestamptz,
    ended_at timestamptz,
    version int not null default 0,
    primary key (circle_id, number),
    check (ended_at is null or in_effect_at is not null)
);
call identity.encircle('sharing.rules');
revoke delete on sharing.rules from ${application};
-- Two versions in effect at once would be two rules for one won.
create unique index one_rule_in_effect on sharing.rules (circle_id) where in_effect_at is not null and ended_at is null;
