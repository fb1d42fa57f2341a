-- An import is kept as long as it can be taken back; its file and rows go with it.
call identity.keep_trash('partner.contacts', 'trashed_at');
call identity.keep_trash('partner.partners', 'trashed_at');
call identity.keep_trash('partner.imports', 'touched_at');

-- What a partner or an import takes along is found from their end.
create index contacts_of_partner on partner.contacts (partner_id);
create index import_rows_of_import on partner.import_rows (import_id);
alter table partner.contacts add trashed_by uuid;
create index trashed_contacts on partner.contacts (circle_id, trashed_at) where trashed_at is not null;
