call identity.keep_trash('fit.candidates', 'removed_at');
call identity.keep_trash('fit.selections', 'trashed_at');

-- A partner that a selection has scored isn't forgotten before the selection.
alter table fit.candidates drop constraint candidates_partner_id_fkey;
alter table fit.candidates add constraint candidates_partner_id_fkey foreign key (partner_id) references partner.partners;
create index candidates_by_partner on fit.candidates (partner_id);
