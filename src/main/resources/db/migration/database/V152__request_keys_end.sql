-- A program repeats what it asked within minutes, a person within a day. After a week nobody asks again, and an answer is no archive.
create policy owner on database.request_keys to current_user using (true);
create function database.forget_requests(before timestamptz) returns int language plpgsql security definer set search_path = '' as $$
declare gone int;
begin
    delete from database.request_keys where asked_at < before;
    get diagnostics gone = row_count;
    return gone;
end $$;
revoke all on function database.forget_requests(timestamptz) from public;
grant execute on function database.forget_requests(timestamptz) to ${application};
