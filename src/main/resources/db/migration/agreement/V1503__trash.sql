alter table agreement.pledges add removed_by uuid;
alter table agreement.pledges drop constraint pledges_clause_id_fkey;
alter table agreement.pledges add constraint pledges_clause_id_fkey foreign key (clause_id) references agreement.clauses on delete set null;
call identity.keep_trash('agreement.comments', 'removed_at');
call identity.keep_trash('agreement.pledges', 'removed_at');
call identity.keep_trash('agreement.clauses', 'removed_at');
