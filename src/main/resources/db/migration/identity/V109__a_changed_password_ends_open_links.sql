-- Whoever changes their password may do so because somebody else reads their letters: a link to reset it dies with the old one.
create or replace function identity.change_password(hash text, here uuid) returns void language sql security definer set search_path = '' as $$
    update identity.accounts set password_hash = hash, failures = 0, locked_until = null where person_id = identity.actor();
    delete from identity.resets where person_id = identity.actor();
    delete from identity.passes where person_id = identity.actor() and kind = 'SESSION' and id <> here;
$$;
