-- What the sides found together in their workshop. A record is its editions: one being written, one in effect, and those before.
create table alliance.workshops (
    circle_id uuid not null references alliance.alliances on delete cascade,
    edition int not null check (edition > 0),
    held_on date not null,
    vision text not null,
    mission text not null,
    shared_values text not null,
    questions text not null,              -- what stayed open
    state text not null check (state in ('DRAFT', 'IN_EFFECT', 'REPLACED')),
    written_for uuid not null references identity.organisations,
    written_by uuid not null,
    changed_at timestamptz not null default now(),
    effective_at timestamptz,
    version int not null default 1,
    primary key (circle_id, edition)
);
create unique index one_workshop_draft on alliance.workshops (circle_id) where state = 'DRAFT';
create unique index one_workshop_in_effect on alliance.workshops (circle_id) where state = 'IN_EFFECT';
call identity.encircle('alliance.workshops');

create table alliance.workshop_sides (
    circle_id uuid not null,
    edition int not null,
    organisation_id uuid not null references identity.organisations,
    attendees text not null,
    expectations text not null,
    primary key (circle_id, edition, organisation_id),
    foreign key (circle_id, edition) references alliance.workshops on delete cascade
);
call identity.encircle('alliance.workshop_sides');
