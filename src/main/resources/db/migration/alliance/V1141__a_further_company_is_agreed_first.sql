-- A company that all have agreed to invite is a party before anyone has written to it.
alter table alliance.parties
    add column mail_domain text,          -- agreed by the keys: where its letters may go
    drop constraint parties_check,
    add check (num_nonnulls(organisation_id, invitation_id, mail_domain) >= 1);
