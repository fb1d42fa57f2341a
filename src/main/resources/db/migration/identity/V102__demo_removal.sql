-- Takes the demo story away whole: every row of every circle in which only demo companies stand, then their seats.
-- Tables of all modules are found by their circle_id; what refers to another row goes first, so passes repeat until all is gone.
create procedure identity.clear_circles(circles uuid[]) language plpgsql as $$
declare guarded regclass;
        failed int := 1;
        passes int := 0;
begin
    while failed > 0 and passes < 10 loop
        failed := 0;
        passes := passes + 1;
        for guarded in
            select c.oid::regclass from pg_catalog.pg_class c
              join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attname = 'circle_id' and not a.attisdropped
              join pg_catalog.pg_namespace n on n.oid = c.relnamespace
             where c.relkind = 'r' and n.nspname not like 'pg\_%' and n.nspname <> 'identity'
        loop
            begin
                execute pg_catalog.format('alter table %s no force row level security', guarded);
                execute pg_catalog.format('delete from %s where circle_id = any ($1)', guarded) using circles;
                execute pg_catalog.format('alter table %s force row level security', guarded);
            exception when foreign_key_violation then failed := failed + 1;
            end;
        end loop;
    end loop;
end $$;

create function identity.remove_demo() returns int language plpgsql security definer set search_path = '' as $$
declare invented uuid[] := (select coalesce(array_agg(o.id), '{}') from identity.organisations o where o.demo);
        circles uuid[];
begin
    select coalesce(array_agg(distinct a.circle_id), '{}') into circles from identity.admissions a
     where a.organisation_id = any (invented)
       and not exists (select from identity.admissions b where b.circle_id = a.circle_id and b.organisation_id <> all (invented));
    call identity.clear_circles(circles);
    delete from identity.admissions a where a.circle_id = any (circles);
    delete from identity.organisations o where o.id = any (invented);
    return cardinality(invented);
end $$;

revoke all on all functions in schema identity from public;
revoke all on all procedures in schema identity from public;
grant execute on all functions in schema identity to ${application};
