-- What was deleted is kept for some days and then forgotten, whoever's it was: nobody's circles are asked. A table that keeps
-- deleted rows says so once, after it was encircled; of its rows the owner then sees what lies in the trash, and nothing else.
create table identity.trashes (
    guarded regclass primary key,
    since name not null,
    place int not null generated always as identity
);

create procedure identity.keep_trash(guarded regclass, since name) language plpgsql as $$
begin
    insert into identity.trashes (guarded, since) values (guarded, since);
    execute format('create policy trash on %s to current_user using (%I is not null)', guarded, since);
    execute format('create index on %s (%I) where %2$I is not null', guarded, since);
end $$;

-- Something living may still refer to a row; that row stays, and goes with what refers to it.
create function identity.empty_trashes(before timestamptz) returns int language plpgsql security definer set search_path = '' as $$
declare bin record;
        at tid;
        gone int;
        total int := 0;
begin
    for bin in select t.guarded, t.since from identity.trashes t order by t.place loop
        begin
            execute pg_catalog.format('delete from %s where %I < $1', bin.guarded, bin.since) using before;
            get diagnostics gone = row_count;
            total := total + gone;
        exception when foreign_key_violation then
            for at in execute pg_catalog.format('select ctid from %s where %I < $1', bin.guarded, bin.since) using before loop
                begin
                    execute pg_catalog.format('delete from %s where ctid = $1', bin.guarded) using at;
                    total := total + 1;
                exception when foreign_key_violation then null;
                end;
            end loop;
        end;
    end loop;
    return total;
end $$;

revoke all on procedure identity.keep_trash(regclass, name) from public;
revoke all on function identity.empty_trashes(timestamptz) from public;
grant execute on function identity.empty_trashes(timestamptz) to ${application};
