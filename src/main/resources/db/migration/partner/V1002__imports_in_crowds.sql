-- Rows are written by the hundred. A row that the directory outran says why it was left behind.
alter table partner.import_rows add setback text check (setback in ('MET', 'GONE', 'REFUSED'));
create index import_rows_kept on partner.import_rows (circle_id, import_id, row_number) where kept;
create index import_rows_set_back on partner.import_rows (circle_id, import_id, row_number) where setback is not null;

-- Terms are only ever compared for equality; byte order makes the largest index of the directory several times cheaper to fill.
alter table partner.terms alter term type text collate "C";

-- Whether anybody still uses a word is asked for every partner that leaves.
create index partners_by_industry on partner.partners (circle_id, industry) where trashed_at is null and industry <> '';
create index partners_by_country on partner.partners (circle_id, country) where trashed_at is null;

-- As the partner has one, the person has one: their version after this row.
alter table partner.import_rows add contact_version int not null default 0;
update partner.import_rows set contact_version = (contact_before ->> 'version')::int + 1 where contact_before is not null;
