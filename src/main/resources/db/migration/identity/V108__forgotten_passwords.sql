-- Who forgot a password gets a letter with a link. It is taken once, within an hour, and signs out every device.
create table identity.resets (
    secret_hash text primary key,
    person_id uuid not null references identity.people on delete cascade,
    asked_at timestamptz not null default now(),
    expires_at timestamptz not null
);
create unique index one_reset_per_person on identity.resets (person_id);
alter table identity.resets enable row level security;
alter table identity.resets force row level security;
create policy owner on identity.resets to current_user using (true);

-- Whom the letter goes to; nobody where the address is unknown, belongs to a demo account, or was written to a minute ago.
create function identity.ask_reset(mail text, hash text, expires_at timestamptz)
returns table (person_id uuid, organisation_id uuid, roles text[], email text, language text)
language sql security definer set search_path = '' as $$
    with asking as (
        select p.id, p.organisation_id, p.roles, a.email, a.language
          from identity.accounts a join identity.people p on p.id = a.person_id join identity.organisations o on o.id = p.organisation_id
         where lower(a.email) = lower(mail) and p.left_at is null and not o.demo),
    asked as (
        insert into identity.resets as r (secret_hash, person_id, expires_at)
        select $2, a.id, $3 from asking a
        on conflict (person_id) do update set secret_hash = excluded.secret_hash, asked_at = now(), expires_at = excluded.expires_at
         where r.asked_at < now() - interval '1 minute'
        returning r.person_id)
    select a.id, a.organisation_id, a.roles, a.email, a.language from asking a join asked k on k.person_id = a.id
$$;

create function identity.reset_behind(hash text) returns text language sql stable security definer set search_path = '' as $$
    select a.email from identity.resets r join identity.accounts a on a.person_id = r.person_id
      join identity.people p on p.id = r.person_id and p.left_at is null
     where r.secret_hash = hash and r.expires_at > now()
$$;

create function identity.take_reset(hash text, password_hash text) returns boolean
language plpgsql security definer set search_path = '' as $$
declare person uuid;
begin
    delete from identity.resets r where r.secret_hash = hash and r.expires_at > now() returning r.person_id into person;
    if person is null then return false; end if;
    update identity.accounts a set password_hash = $2, failures = 0, locked_until = null where a.person_id = person;
    delete from identity.passes s where s.person_id = person and s.kind = 'SESSION';
    return true;
end $$;

revoke all on function identity.ask_reset, identity.reset_behind, identity.take_reset from public;
grant execute on function identity.ask_reset, identity.reset_behind, identity.take_reset to ${application};
