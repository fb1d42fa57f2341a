-- Organisations with a seat, their people, and who is admitted to which circle.
-- The application role owns nothing. What must happen before anybody is signed in, or across circles, is a function
-- here that runs as the owner and does one narrow thing.
create schema identity;
grant usage on schema identity to ${application};

create table identity.organisations (
    id uuid primary key,
    name text not null check (length(name) between 1 and 200),
    business_number text,
    demo boolean not null default false,
    founded_at timestamptz not null default now(),
    version int not null default 0
);

create table identity.people (
    id uuid primary key,
    organisation_id uuid not null references identity.organisations on delete cascade,
    name text not null check (length(name) between 1 and 100),
    rank text not null default '',        -- 직급: 과장
    position text not null default '',    -- 직책: 팀장
    department text not null default '',  -- 부서
    roles text[] not null,
    joined_at timestamptz not null default now(),
    left_at timestamptz,
    version int not null default 0
);
create index people_by_organisation on identity.people (organisation_id, name);

-- How a person signs in; never shown to another organisation.
create table identity.accounts (
    person_id uuid primary key references identity.people on delete cascade,
    organisation_id uuid not null references identity.organisations on delete cascade,
    email text not null,
    password_hash text not null,
    language text not null default 'ko',
    failures int not null default 0,
    locked_until timestamptz
);
create unique index accounts_by_email on identity.accounts (lower(email));
create index accounts_by_organisation on identity.accounts (organisation_id);

-- One row opens one circle to the members of one organisation, or to one person.
create table identity.admissions (
    circle_id uuid not null,
    kind text not null check (kind in ('OURS', 'SHARED', 'ROOM')),
    organisation_id uuid references identity.organisations on delete cascade,
    person_id uuid references identity.people on delete cascade,
    admitted_at timestamptz not null default now(),
    check (num_nonnulls(organisation_id, person_id) = 1)
);
create unique index admissions_of_organisation on identity.admissions (organisation_id, circle_id) where person_id is null;
create unique index admissions_of_person on identity.admissions (person_id, circle_id) where person_id is not null;
create index admissions_by_circle on identity.admissions (circle_id, organisation_id);

-- Browser sessions and API tokens are one thing: a secret of which only the hash is kept.
create table identity.passes (
    id uuid primary key,
    person_id uuid not null references identity.people on delete cascade,
    organisation_id uuid not null references identity.organisations on delete cascade,
    kind text not null check (kind in ('SESSION', 'TOKEN')),
    secret_hash text not null unique,
    name text not null default '',
    scopes text[] not null default '{}',
    created_at timestamptz not null default now(),
    used_at timestamptz not null default now(),
    expires_at timestamptz not null
);
create index passes_by_person on identity.passes (person_id, kind);

-- Who acts. Asking without an actor is an error, never an open door: after its transaction the setting reads ''.
create function identity.actor() returns uuid language plpgsql stable parallel safe as $$
declare person text := current_setting('hamkke.person', true);
begin
    if person is null or person = '' then
        raise exception 'no actor is set' using errcode = 'insufficient_privilege';
    end if;
    return person::uuid;
end $$;

create function identity.lens() returns uuid language sql stable parallel safe as $$
    select nullif(current_setting('hamkke.lens', true), '')::uuid
$$;

create function identity.organisation() returns uuid language sql stable security definer parallel safe set search_path = '' as $$
    select p.organisation_id from identity.people p where p.id = identity.actor() and p.left_at is null
$$;

-- The circles of the actor. Administrators and mediators are not on the alliances' floor: they hold personal admissions only.
create function identity.circles() returns uuid[] language sql stable security definer parallel safe set search_path = '' as $$
    select coalesce(array_agg(open.circle_id), '{}')
      from (select a.circle_id
              from identity.people p
              join identity.admissions a on a.organisation_id = p.organisation_id and a.person_id is null
             where p.id = identity.actor() and p.left_at is null
               and p.roles && array['EXECUTIVE', 'MANAGER', 'CONTRIBUTOR', 'VIEWER']
            union
            select a.circle_id
              from identity.people p
              join identity.admissions a on a.person_id = p.id
             where p.id = identity.actor() and p.left_at is null) open
     where identity.lens() is null or open.circle_id = identity.lens()
$$;

-- The organisations whose names and people the actor may know: its own and those it shares a circle with.
create function identity.fellows() returns uuid[] language sql stable security definer parallel safe set search_path = '' as $$
    select array_agg(distinct known.organisation_id)
      from (select identity.organisation() as organisation_id
            union all
            select a.organisation_id from identity.admissions a
             where a.circle_id = any (identity.circles()) and a.organisation_id is not null
            union all
            select p.organisation_id from identity.admissions a join identity.people p on p.id = a.person_id
             where a.circle_id = any (identity.circles())) known
     where known.organisation_id is not null
$$;

-- One mechanism for every table whose rows live in a circle.
create procedure identity.encircle(guarded regclass) language plpgsql as $$
begin
    execute format('alter table %s enable row level security', guarded);
    execute format('alter table %s force row level security', guarded);
    execute format('create policy circle on %s to ${application} using (circle_id = any ((select identity.circles())::uuid[]))', guarded);
    execute format('grant select, insert, update, delete on %s to ${application}', guarded);
end $$;

-- The seat's own tables follow the organisation, or the person. The owner's policy lets the functions here work under force.
alter table identity.organisations enable row level security;
alter table identity.organisations force row level security;
create policy fellows on identity.organisations for select to ${application} using (id = any ((select identity.fellows())::uuid[]));
create policy own on identity.organisations for update to ${application} using (id = (select identity.organisation()));
create policy owner on identity.organisations to current_user using (true);
grant select on identity.organisations to ${application};
grant update (name, business_number, version) on identity.organisations to ${application};

alter table identity.people enable row level security;
alter table identity.people force row level security;
create policy fellows on identity.people for select to ${application} using (organisation_id = any ((select identity.fellows())::uuid[]));
create policy own on identity.people for update to ${application} using (organisation_id = (select identity.organisation()));
create policy owner on identity.people to current_user using (true);
grant select on identity.people to ${application};
grant update (name, rank, position, department, roles, left_at, version) on identity.people to ${application};

alter table identity.accounts enable row level security;
alter table identity.accounts force row level security;
create policy own on identity.accounts to ${application} using (organisation_id = (select identity.organisation()));
create policy owner on identity.accounts to current_user using (true);
grant select (person_id, organisation_id, email, language, locked_until) on identity.accounts to ${application};
grant update (language, locked_until, failures) on identity.accounts to ${application};

alter table identity.admissions enable row level security;
alter table identity.admissions force row level security;
create policy inside on identity.admissions for select to ${application} using (circle_id = any ((select identity.circles())::uuid[]));
create policy owner on identity.admissions to current_user using (true);
grant select on identity.admissions to ${application};

alter table identity.passes enable row level security;
alter table identity.passes force row level security;
create policy own on identity.passes to ${application} using (person_id = (select identity.actor()));
create policy owner on identity.passes to current_user using (true);
grant select (id, person_id, organisation_id, kind, name, scopes, created_at, used_at, expires_at), insert, delete on identity.passes to ${application};

-- Before anybody is signed in ------------------------------------------------------------------------------------------

create function identity.is_empty() returns boolean language sql stable security definer set search_path = '' as $$
    select not exists (select from identity.organisations)
$$;

create function identity.account_for_sign_in(mail text)
returns table (person_id uuid, password_hash text, locked_until timestamptz, demo boolean)
language sql stable security definer set search_path = '' as $$
    select a.person_id, a.password_hash, a.locked_until, o.demo
      from identity.accounts a join identity.people p on p.id = a.person_id join identity.organisations o on o.id = p.organisation_id
     where lower(a.email) = lower(mail) and p.left_at is null
$$;

-- The fifth wrong password in a row locks for as long as the caller says.
create function identity.sign_in_failed(mail text, locked_until timestamptz) returns void
language sql security definer set search_path = '' as $$
    update identity.accounts a
       set failures = a.failures + 1, locked_until = case when a.failures + 1 >= 5 then $2 else a.locked_until end
     where lower(a.email) = lower(mail)
$$;

create function identity.open_session(pass uuid, person uuid, secret_hash text, name text, expires_at timestamptz) returns void
language sql security definer set search_path = '' as $$
    update identity.accounts set failures = 0, locked_until = null where person_id = person;
    insert into identity.passes (id, person_id, organisation_id, kind, secret_hash, name, expires_at)
    select pass, p.id, p.organisation_id, 'SESSION', $3, $4, $5 from identity.people p where p.id = person;
$$;

-- Who presents this secret. Use is noted at most every five minutes: reading a page must not cost a write.
create function identity.bearer(hash text)
returns table (pass_id uuid, kind text, scopes text[], person_id uuid, organisation_id uuid, roles text[],
               person_name text, rank text, organisation_name text, demo boolean, language text)
language plpgsql security definer set search_path = '' as $$
begin
    return query
        select s.id, s.kind, s.scopes, p.id, p.organisation_id, p.roles, p.name, p.rank, o.name, o.demo, a.language
          from identity.passes s
          join identity.people p on p.id = s.person_id and p.left_at is null
          join identity.organisations o on o.id = p.organisation_id
          join identity.accounts a on a.person_id = p.id
         where s.secret_hash = hash and s.expires_at > now();
    update identity.passes set used_at = now() where secret_hash = hash and used_at < now() - interval '5 minutes';
end $$;

create function identity.close_pass(hash text) returns void language sql security definer set search_path = '' as $$
    delete from identity.passes where secret_hash = hash
$$;

-- The first organisation, a partner's seat and the demo story all begin here.
create function identity.found_organisation(id uuid, name text, business_number text, demo boolean) returns void
language sql security definer set search_path = '' as $$
    insert into identity.organisations (id, name, business_number, demo) values ($1, $2, $3, $4);
    insert into identity.admissions (circle_id, kind, organisation_id) values ($1, 'OURS', $1);
$$;

-- The first person of an organisation seats itself; every later one is seated by the organisation.
create function identity.seat_person(person uuid, organisation uuid, name text, rank text, "position" text, department text,
                                     roles text[], email text, password_hash text, language text) returns void
language plpgsql security definer set search_path = '' as $$
begin
    if exists (select from identity.people p where p.organisation_id = organisation) then
        if organisation is distinct from identity.organisation() then
            raise exception 'not the own organisation' using errcode = 'insufficient_privilege';
        end if;
    end if;
    insert into identity.people (id, organisation_id, name, rank, position, department, roles)
    values (person, organisation, name, rank, "position", department, roles);
    insert into identity.accounts (person_id, organisation_id, email, password_hash, language)
    values (person, organisation, email, password_hash, language);
end $$;

-- A new circle is opened by one of its future members, for the own organisation only.
create function identity.open_circle(circle uuid, kind text) returns void language plpgsql security definer set search_path = '' as $$
begin
    if exists (select from identity.admissions a where a.circle_id = circle) then
        raise exception 'the circle stands already' using errcode = 'unique_violation';
    end if;
    insert into identity.admissions (circle_id, kind, organisation_id) values (circle, kind, identity.organisation());
end $$;

revoke all on all functions in schema identity from public;
grant execute on all functions in schema identity to ${application};
revoke execute on procedure identity.encircle(regclass) from public;
