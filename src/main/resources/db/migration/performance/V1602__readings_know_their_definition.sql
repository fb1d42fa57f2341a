-- What a value means is said by the definition it was read under; until now by whichever governed when it was looked at.
alter table performance.readings add column definition_version int;
alter table performance.readings no force row level security;
alter table performance.definitions no force row level security;
update performance.readings r
   set definition_version = (select d.version from performance.definitions d
                              where d.kpi_id = r.kpi_id and d.in_effect_at is not null
                              order by d.in_effect_at > r.entered_at, case when d.in_effect_at > r.entered_at then d.version else -d.version end
                              limit 1);
alter table performance.readings force row level security;
alter table performance.definitions force row level security;
alter table performance.readings alter column definition_version set not null;
alter table performance.readings add foreign key (kpi_id, definition_version)
    references performance.definitions (kpi_id, version) on delete cascade;
