-- The hash of a password is written by the owner alone; whoever acts changes their own, and is signed out everywhere but here.
create function identity.change_password(hash text, here uuid) returns void language sql security definer set search_path = '' as $$
    update identity.accounts set password_hash = hash, failures = 0, locked_until = null where person_id = identity.actor();
    delete from identity.passes where person_id = identity.actor() and kind = 'SESSION' and id <> here;
$$;
revoke all on function identity.change_password from public;
grant execute on function identity.change_password to ${application};
