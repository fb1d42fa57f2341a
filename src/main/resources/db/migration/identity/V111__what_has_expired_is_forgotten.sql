-- Sessions, tokens and links to a new password that opened nothing for a while.
create function identity.forget_expired(before timestamptz) returns int language plpgsql security definer set search_path = '' as $$
declare passes int;
        resets int;
begin
    delete from identity.passes where expires_at < before;
    get diagnostics passes = row_count;
    delete from identity.resets where expires_at < before;
    get diagnostics resets = row_count;
    return passes + resets;
end $$;
revoke all on function identity.forget_expired(timestamptz) from public;
grant execute on function identity.forget_expired(timestamptz) to ${application};
