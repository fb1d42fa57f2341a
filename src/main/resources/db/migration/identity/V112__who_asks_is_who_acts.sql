-- Whoever is found acts for the rest of the transaction. Nothing is written, so that a page that only reads begins with it;
-- unnoted tells that the use is to be noted afterwards.
drop function identity.bearer(text);
create function identity.bearer(hash text)
returns table (pass_id uuid, kind text, scopes text[], person_id uuid, organisation_id uuid, roles text[],
               person_name text, rank text, organisation_name text, demo boolean, language text, unnoted boolean)
language plpgsql security definer set search_path = '' as $$
begin
    select s.id, s.kind, s.scopes, p.id, p.organisation_id, p.roles, p.name, p.rank, o.name, o.demo, a.language,
           s.used_at < now() - interval '5 minutes'
      into bearer.pass_id, bearer.kind, bearer.scopes, bearer.person_id, bearer.organisation_id, bearer.roles,
           bearer.person_name, bearer.rank, bearer.organisation_name, bearer.demo, bearer.language, bearer.unnoted
      from identity.passes s
      join identity.people p on p.id = s.person_id and p.left_at is null
      join identity.organisations o on o.id = p.organisation_id
      join identity.accounts a on a.person_id = p.id
     where s.secret_hash = hash and s.expires_at > now();
    if not found then return; end if;
    perform set_config('hamkke.person', bearer.person_id::text, true), set_config('hamkke.lens', '', true);
    return next;
end $$;

create function identity.note_use(hash text) returns void language sql security definer set search_path = '' as $$
    update identity.passes set used_at = now() where secret_hash = hash
$$;

revoke all on function identity.bearer(text), identity.note_use(text) from public;
grant execute on function identity.bearer(text), identity.note_use(text) to ${application};
