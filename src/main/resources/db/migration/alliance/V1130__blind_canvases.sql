-- The win-win canvas: each side fills its own blind, and all are opened together when the last one is in. While a round is open a
-- canvas lies with its company alone; the alliance knows of it only that it was handed in, and under which hash.
create table alliance.canvas_rounds (
    circle_id uuid not null references alliance.alliances on delete cascade,
    number int not null check (number > 0),
    reason text not null check (length(reason) <= 500),    -- why once more; empty for the first
    opened_by uuid not null,
    opened_at timestamptz not null default now(),
    revealed_at timestamptz,
    ended_at timestamptz,                                   -- given up for a newer one before all were in
    primary key (circle_id, number),
    check (num_nonnulls(revealed_at, ended_at) < 2)
);
create unique index one_open_round on alliance.canvas_rounds (circle_id) where revealed_at is null and ended_at is null;
call identity.encircle('alliance.canvas_rounds');
revoke insert, update, delete on alliance.canvas_rounds from ${application};
grant insert (circle_id, number, reason, opened_by), update (ended_at) on alliance.canvas_rounds to ${application};

-- Who takes part in a round. The content comes with the reveal, and is then what the hash was taken of, whatever anybody thinks.
create table alliance.canvas_sides (
    circle_id uuid not null,
    round int not null,
    organisation_id uuid not null references identity.organisations,
    hash text,
    submitted_by uuid,
    submitted_at timestamptz,
    content text check (encode(sha256(convert_to(content, 'UTF8')), 'hex') = hash),
    primary key (circle_id, round, organisation_id),
    foreign key (circle_id, round) references alliance.canvas_rounds on delete cascade,
    check (num_nonnulls(hash, submitted_by, submitted_at) in (0, 3)),
    check (content is null or hash is not null)
);
create index canvases_awaited on alliance.canvas_sides (organisation_id) where hash is null;
call identity.encircle('alliance.canvas_sides');
revoke insert, update, delete on alliance.canvas_sides from ${application};
grant insert (circle_id, round, organisation_id), update (hash, submitted_by, submitted_at) on alliance.canvas_sides to ${application};

create table alliance.canvases (
    circle_id uuid not null,              -- the company that fills it
    alliance_id uuid not null references alliance.alliances on delete cascade,
    round int not null,
    content text not null,                -- canonical, with a salt, so that nobody can guess it from its hash
    changed_by uuid not null,
    changed_at timestamptz not null default now(),
    version int not null default 1,
    primary key (circle_id, alliance_id, round)
);
call identity.encircle('alliance.canvases');

-- Whether what the others believe of a side is so; said by that side alone.
create table alliance.canvas_marks (
    circle_id uuid not null,
    round int not null,
    believer uuid not null references identity.organisations,
    about uuid not null references identity.organisations,
    agrees boolean not null,
    note text not null check (length(note) <= 500),
    marked_by uuid not null,
    marked_at timestamptz not null default now(),
    primary key (circle_id, round, believer, about),
    foreign key (circle_id, round) references alliance.canvas_rounds on delete cascade
);
call identity.encircle('alliance.canvas_marks');

create function alliance.canvas_is_its_own_sides() returns trigger language plpgsql as $$
declare speaker uuid := case tg_table_name when 'canvas_marks' then (to_jsonb(new) ->> 'about')::uuid
                                           else (to_jsonb(new) ->> 'organisation_id')::uuid end;
begin
    if speaker is distinct from identity.organisation() then
        raise exception 'a canvas is its own side''s' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger speaks_for_itself before insert or update on alliance.canvas_marks
    for each row execute function alliance.canvas_is_its_own_sides();
create trigger hands_in_its_own before update of hash on alliance.canvas_sides
    for each row execute function alliance.canvas_is_its_own_sides();

-- What was handed in stands: neither the hash nor what it was taken of changes any more.
create function alliance.canvas_stands() returns trigger language plpgsql as $$
begin
    if tg_table_name = 'canvases' then
        if exists (select from alliance.canvas_sides s
                    where s.circle_id = old.alliance_id and s.round = old.round and s.organisation_id = old.circle_id
                      and s.hash is not null) then
            raise exception 'the canvas was handed in' using errcode = 'insufficient_privilege';
        end if;
    elsif old.hash is not null then
        raise exception 'the canvas was handed in' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger stands before update on alliance.canvases for each row execute function alliance.canvas_stands();
create trigger stands before update of hash on alliance.canvas_sides for each row execute function alliance.canvas_stands();

-- Opening them is the one thing that crosses circles. The owner sees the canvases of revealed rounds, and of no other.
create policy owner on alliance.canvas_rounds to current_user using (true);
create policy owner on alliance.canvas_sides to current_user using (true);
create policy revealed on alliance.canvases for select to current_user
    using (exists (select from alliance.canvas_rounds r
                    where r.circle_id = alliance_id and r.number = round and r.revealed_at is not null));

-- True when this was the last one and all stand open now.
create function alliance.reveal(alliance uuid, this_round int) returns boolean language plpgsql security definer set search_path = '' as $$
begin
    if alliance <> all (identity.circles()) then
        raise exception 'not a circle of the actor' using errcode = 'insufficient_privilege';
    end if;
    update alliance.canvas_rounds r set revealed_at = now()
     where r.circle_id = alliance and r.number = this_round and r.revealed_at is null and r.ended_at is null
       and not exists (select from alliance.canvas_sides s
                        where s.circle_id = r.circle_id and s.round = r.number and s.hash is null);
    if not found then return false; end if;
    update alliance.canvas_sides s set content = c.content from alliance.canvases c
     where s.circle_id = alliance and s.round = this_round
       and c.circle_id = s.organisation_id and c.alliance_id = s.circle_id and c.round = s.round;
    if exists (select from alliance.canvas_sides s where s.circle_id = alliance and s.round = this_round and s.content is null) then
        raise exception 'a canvas is missing';
    end if;
    return true;
end $$;
revoke all on function alliance.reveal(uuid, int) from public;
grant execute on function alliance.reveal(uuid, int) to ${application};
