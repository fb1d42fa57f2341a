-- Raters: the criteria are locked, colleagues and guests score without seeing each other, then all look where they differ.

-- Who locked the criteria and who opened them again, and why. The newest row without an end is the lock.
create table fit.locks (
    id uuid primary key,
    circle_id uuid not null,
    selection_id uuid not null references fit.selections on delete cascade,
    cause text not null check (cause in ('BY_HAND', 'FIRST_SCORE', 'ROUND')),
    locked_by uuid not null references identity.people,
    locked_at timestamptz not null default now(),
    unlocked_by uuid references identity.people,
    unlocked_at timestamptz,
    reason text not null default '' check (length(reason) <= 1000),
    check (num_nonnulls(unlocked_by, unlocked_at) in (0, 2))
);
call identity.encircle('fit.locks');
create unique index one_lock_of_a_selection on fit.locks (selection_id) where unlocked_at is null;
create index locks_by_selection on fit.locks (circle_id, selection_id, locked_at desc);

create table fit.rounds (
    id uuid primary key,
    circle_id uuid not null,
    selection_id uuid not null references fit.selections on delete cascade,
    number int not null check (number > 0),
    due_on date,
    opened_by uuid not null references identity.people,
    opened_at timestamptz not null default now(),
    closed_by uuid references identity.people,
    closed_at timestamptz,
    unique (selection_id, number),
    check (num_nonnulls(closed_by, closed_at) in (0, 2))
);
call identity.encircle('fit.rounds');
create unique index one_open_round_of_a_selection on fit.rounds (selection_id) where closed_at is null;
create index rounds_by_selection on fit.rounds (circle_id, selection_id, number desc);

-- Whom a round is about, by the name of that day: all that a guest ever learns of a candidate.
create table fit.round_candidates (
    circle_id uuid not null,
    round_id uuid not null references fit.rounds on delete cascade,
    selection_id uuid not null,
    partner_id uuid not null,
    position int not null,
    name text not null,
    primary key (round_id, partner_id),
    foreign key (selection_id, partner_id) references fit.candidates on delete cascade
);
call identity.encircle('fit.round_candidates');
create index round_candidates_by_candidate on fit.round_candidates (selection_id, partner_id);

-- A colleague has a seat; a guest has a link, of which only the hash is kept.
create table fit.raters (
    id uuid primary key,
    circle_id uuid not null,
    selection_id uuid not null,
    round_id uuid not null references fit.rounds on delete cascade,
    person_id uuid references identity.people,
    name text not null check (length(name) between 1 and 120),
    email text not null default '',
    host text not null default '',                  -- company and inviter, as the guest's page names them
    inviter text not null default '',
    secret_hash text unique,
    expires_at timestamptz,
    invited_by uuid not null references identity.people,
    invited_at timestamptz not null default now(),
    withdrawn_at timestamptz,
    filled int not null default 0,                  -- how far they are; what they say nobody sees
    submitted_at timestamptz,
    unique (round_id, person_id),
    check (num_nonnulls(person_id, secret_hash) = 1),
    check ((secret_hash is null) = (expires_at is null))
);
call identity.encircle('fit.raters');
create index raters_by_round on fit.raters (circle_id, round_id);
create index raters_by_person on fit.raters (circle_id, person_id) where submitted_at is null;

create table fit.marks (
    circle_id uuid not null,
    round_id uuid not null,
    rater_id uuid not null references fit.raters on delete cascade,
    partner_id uuid not null,
    criterion_id uuid not null references fit.criteria on delete cascade,
    points int check (points between 0 and 100),    -- none: not judged
    evidence text not null default '' check (length(evidence) <= 2000),
    link text not null default '' check (length(link) <= 500),
    seen_on date,                                   -- the day the evidence is of
    marked_at timestamptz not null default now(),
    version int not null,                           -- from 1; 0 stands for no mark yet
    primary key (rater_id, partner_id, criterion_id),
    foreign key (round_id, partner_id) references fit.round_candidates on delete cascade
);
call identity.encircle('fit.marks');
create index marks_by_round on fit.marks (circle_id, round_id);

create table fit.evidence_files (
    circle_id uuid not null,
    round_id uuid not null,
    rater_id uuid not null references fit.raters on delete cascade,
    partner_id uuid not null,
    criterion_id uuid not null references fit.criteria on delete cascade,
    name text not null check (length(name) between 1 and 200),
    size int not null check (size between 1 and 5242880),
    content bytea not null,
    added_at timestamptz not null default now(),
    primary key (rater_id, partner_id, criterion_id),
    foreign key (round_id, partner_id) references fit.round_candidates on delete cascade
);
call identity.encircle('fit.evidence_files');
create index evidence_files_by_round on fit.evidence_files (circle_id, round_id);

-- What a rater thought before the meeting and after it.
create table fit.mark_changes (
    id uuid primary key,
    circle_id uuid not null,
    round_id uuid not null,
    rater_id uuid not null references fit.raters on delete cascade,
    partner_id uuid not null,
    criterion_id uuid not null references fit.criteria on delete cascade,
    from_points int,
    to_points int not null check (to_points between 0 and 100),
    reason text not null check (length(reason) between 1 and 1000),
    changed_at timestamptz not null default now(),
    foreign key (round_id, partner_id) references fit.round_candidates on delete cascade
);
call identity.encircle('fit.mark_changes');
create index mark_changes_by_round on fit.mark_changes (circle_id, round_id, changed_at);

create table fit.remarks (
    id uuid primary key,
    circle_id uuid not null,
    round_id uuid not null,
    partner_id uuid not null,
    criterion_id uuid not null references fit.criteria on delete cascade,
    said_by uuid not null references identity.people,
    said_at timestamptz not null default now(),
    text text not null check (length(text) between 1 and 2000),
    foreign key (round_id, partner_id) references fit.round_candidates on delete cascade
);
call identity.encircle('fit.remarks');
create index remarks_by_round on fit.remarks (circle_id, round_id, said_at);

-- The guest ------------------------------------------------------------------------------------------------------------
-- A guest is no person and stands in no circle. The hash of the link's secret names the one row that is theirs, and from it
-- these policies open the sheet and nothing else, whatever a statement asks for. A link ends with its day, with its
-- withdrawal, with the next round and with the selection's way into the trash.
create function fit.guest() returns uuid language plpgsql stable security definer parallel safe set search_path = '' as $$
declare hash text := current_setting('hamkke.guest', true);
begin
    if hash is null or hash = '' then return null; end if;
    return (select r.id from fit.raters r join fit.selections s on s.id = r.selection_id
             where r.secret_hash = hash and r.withdrawn_at is null and r.expires_at > now() and s.trashed_at is null
               and not exists (select from fit.rounds o join fit.rounds later on later.selection_id = o.selection_id and later.number > o.number
                                where o.id = r.round_id));
end $$;

create function fit.guest_round() returns uuid language sql stable security definer parallel safe set search_path = '' as $$
    select r.round_id from fit.raters r where r.id = fit.guest()
$$;

create function fit.guest_selection() returns uuid language sql stable security definer parallel safe set search_path = '' as $$
    select r.selection_id from fit.raters r where r.id = fit.guest()
$$;

create policy guest on fit.raters to ${application} using (id = (select fit.guest()));
create policy guest on fit.marks to ${application} using (rater_id = (select fit.guest()));
create policy guest on fit.evidence_files to ${application} using (rater_id = (select fit.guest()));
create policy guest on fit.mark_changes to ${application} using (rater_id = (select fit.guest()));
create policy guest on fit.rounds for select to ${application} using (id = (select fit.guest_round()));
create policy guest on fit.round_candidates for select to ${application} using (round_id = (select fit.guest_round()));
create policy guest on fit.selections for select to ${application} using (id = (select fit.guest_selection()));
create policy guest on fit.criteria for select to ${application} using (selection_id = (select fit.guest_selection()));
create policy guest on fit.locks for select to ${application} using (selection_id = (select fit.guest_selection()));

-- Blind: until the round is closed a sheet is its rater's alone, also within the circle; one never handed in stays so.
create policy blind on fit.marks as restrictive to ${application} using (
    rater_id = (select fit.guest())
    or exists (select from fit.raters r join fit.rounds o on o.id = r.round_id
                where r.id = marks.rater_id and (r.person_id = identity.actor() or o.closed_at is not null and r.submitted_at is not null and r.withdrawn_at is null)));
create policy blind on fit.evidence_files as restrictive to ${application} using (
    rater_id = (select fit.guest())
    or exists (select from fit.raters r join fit.rounds o on o.id = r.round_id
                where r.id = evidence_files.rater_id and (r.person_id = identity.actor() or o.closed_at is not null and r.submitted_at is not null and r.withdrawn_at is null)));

-- What counts ----------------------------------------------------------------------------------------------------------
-- A guest's scores count like a colleague's; whose they are stands with the raters.
alter table fit.scores drop constraint scores_rater_id_fkey;
alter table fit.scores add column seen_on date;

-- The functions here work under force.
create policy owner on fit.selections to current_user using (true);
create policy owner on fit.criteria to current_user using (true);
create policy owner on fit.candidates to current_user using (true);
create policy owner on fit.scores to current_user using (true);
create policy owner on fit.rounds to current_user using (true);
create policy owner on fit.round_candidates to current_user using (true);
create policy owner on fit.raters to current_user using (true);
create policy owner on fit.marks to current_user using (true);
create policy owner on fit.evidence_files to current_user using (true);

-- The means, lows and highs of these candidates anew from all their scores.
create function fit.refresh_figures(choice uuid, partners uuid[]) returns void language sql security definer set search_path = '' as $$
    update fit.candidates c set (means, lows, highs, evidence) =
           (select array_agg(f.mean order by place.slot), array_agg(f.low order by place.slot),
                   array_agg(f.high order by place.slot), coalesce(sum(f.evidence), 0)
              from generate_series(1, (select slots from fit.selections where id = c.selection_id)) as place (slot)
              left join (select k.slot, avg(s.points)::float8 as mean, min(s.points) as low, max(s.points) as high,
                                count(*) filter (where s.evidence <> '' or s.link <> '') as evidence
                           from fit.scores s join fit.criteria k on k.id = s.criterion_id
                          where s.circle_id = c.circle_id and s.selection_id = c.selection_id and s.partner_id = c.partner_id
                          group by k.slot) f on f.slot = place.slot)
     where c.selection_id = choice and c.partner_id = any (partners)
$$;

-- The newest round, once closed, counts: what its raters handed in stands instead of what raters said before. It only carries
-- over what stands already, so it may be called again, and by a guest who rescored, without anybody gaining anything.
create function fit.count_round(counted uuid) returns void language plpgsql security definer set search_path = '' as $$
declare choice uuid;
        about uuid[];
begin
    select o.selection_id into choice from fit.rounds o
     where o.id = counted and o.closed_at is not null
       and not exists (select from fit.rounds later where later.selection_id = o.selection_id and later.number > o.number);
    if choice is null then raise exception 'not the newest closed round' using errcode = 'no_data_found'; end if;
    select array_agg(distinct c.partner_id) into about from fit.round_candidates c where c.selection_id = choice;
    perform from fit.candidates c where c.selection_id = choice and c.partner_id = any (about) order by c.partner_id for update;
    delete from fit.scores s where s.selection_id = choice
       and s.rater_id in (select coalesce(r.person_id, r.id) from fit.raters r
                           where r.selection_id = choice and r.submitted_at is not null and r.withdrawn_at is null);
    insert into fit.scores (circle_id, selection_id, partner_id, criterion_id, rater_id, points, evidence, link, seen_on, scored_at, version)
    select m.circle_id, choice, m.partner_id, m.criterion_id, coalesce(r.person_id, r.id), m.points,
           case when m.evidence = '' and m.link = '' then coalesce(f.name, '') else m.evidence end, m.link, m.seen_on, m.marked_at, m.version
      from fit.marks m
      join fit.raters r on r.id = m.rater_id and r.submitted_at is not null and r.withdrawn_at is null
      left join fit.evidence_files f on f.rater_id = m.rater_id and f.partner_id = m.partner_id and f.criterion_id = m.criterion_id
     where m.round_id = counted and m.points is not null;
    perform fit.refresh_figures(choice, about);
end $$;

revoke all on all functions in schema fit from public;
grant execute on all functions in schema fit to ${application};
