-- Every guarded statement asks for the actor's circles, some of them three times. Gathered from the admissions each time they
-- cost more than the statement itself once a company stood in two hundred circles; so they are kept at hand, one row a holder.
create table identity.standings (
    holder_id uuid primary key,  -- an organisation, or a person admitted by name
    circles uuid[] not null      -- the own one first: most rows lie there, and a policy looks from the front
);
alter table identity.standings enable row level security;
alter table identity.standings force row level security;
create policy owner on identity.standings to current_user using (true);

-- Added to and taken from what stands there, never gathered anew: of two admissions in the same second both must stay.
create function identity.note_admission() returns trigger language plpgsql security definer set search_path = '' as $$
begin
    if tg_op in ('UPDATE', 'DELETE') then
        update identity.standings s set circles = array_remove(s.circles, old.circle_id)
         where s.holder_id = coalesce(old.person_id, old.organisation_id);
        delete from identity.standings s
         where s.holder_id = coalesce(old.person_id, old.organisation_id) and s.circles = '{}';
    end if;
    if tg_op in ('INSERT', 'UPDATE') then
        insert into identity.standings as s (holder_id, circles)
        values (coalesce(new.person_id, new.organisation_id), array[new.circle_id])
        on conflict (holder_id) do update set circles = s.circles || excluded.circles;
    end if;
    return null;
end $$;
create trigger note_admission after insert or update or delete on identity.admissions
    for each row execute function identity.note_admission();

insert into identity.standings (holder_id, circles)
select coalesce(person_id, organisation_id), array_agg(circle_id order by kind <> 'OURS', admitted_at)
  from identity.admissions group by 1;

create or replace function identity.circles() returns uuid[] language plpgsql stable security definer parallel safe set search_path = '' as $$
declare acting uuid := identity.actor();
        lens uuid := identity.lens();
        open uuid[];
begin
    select case when p.roles && array['EXECUTIVE', 'MANAGER', 'CONTRIBUTOR', 'VIEWER'] then coalesce(o.circles, '{}') else '{}' end
           || coalesce(i.circles, '{}')
      into open
      from identity.people p
      left join identity.standings o on o.holder_id = p.organisation_id
      left join identity.standings i on i.holder_id = p.id
     where p.id = acting and p.left_at is null;
    if lens is not null then return case when lens = any (open) then array[lens] else '{}' end; end if;
    return coalesce(open, '{}');
end $$;

create or replace function identity.fellows() returns uuid[] language plpgsql stable security definer parallel safe set search_path = '' as $$
declare open uuid[] := identity.circles();
begin
    return (select array_agg(known.organisation_id)
              from (select identity.organisation() as organisation_id
                    union
                    select a.organisation_id from identity.admissions a
                     where a.circle_id = any (open) and a.person_id is null
                    union
                    select p.organisation_id from identity.admissions a join identity.people p on p.id = a.person_id
                     where a.circle_id = any (open) and a.person_id is not null) known
             where known.organisation_id is not null);
end $$;

-- Colleagues are read far more often than fellows; for them alone nobody else has to be looked up.
alter policy fellows on identity.people
    using (organisation_id = (select identity.organisation()) or organisation_id = any ((select identity.fellows())::uuid[]));
alter policy fellows on identity.organisations
    using (id = (select identity.organisation()) or id = any ((select identity.fellows())::uuid[]));

-- The look-up alone where nothing has to be noted, which is nearly always.
create or replace function identity.bearer(hash text)
returns table (pass_id uuid, kind text, scopes text[], person_id uuid, organisation_id uuid, roles text[],
               person_name text, rank text, organisation_name text, demo boolean, language text)
language plpgsql security definer set search_path = '' as $$
declare last_used timestamptz;
begin
    select s.id, s.kind, s.scopes, p.id, p.organisation_id, p.roles, p.name, p.rank, o.name, o.demo, a.language, s.used_at
      into bearer.pass_id, bearer.kind, bearer.scopes, bearer.person_id, bearer.organisation_id, bearer.roles,
           bearer.person_name, bearer.rank, bearer.organisation_name, bearer.demo, bearer.language, last_used
      from identity.passes s
      join identity.people p on p.id = s.person_id and p.left_at is null
      join identity.organisations o on o.id = p.organisation_id
      join identity.accounts a on a.person_id = p.id
     where s.secret_hash = hash and s.expires_at > now();
    if not found then return; end if;
    if last_used < now() - interval '5 minutes' then
        update identity.passes s set used_at = now() where s.secret_hash = hash;
    end if;
    return next;
end $$;

revoke all on all functions in schema identity from public;
grant execute on all functions in schema identity to ${application};
revoke execute on function identity.note_admission() from ${application};
