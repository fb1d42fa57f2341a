-- Both are listed by page, the latest first: identifiers rise with time.
drop index identity.invitations_by_organisation;
create index invitations_by_organisation on identity.invitations (organisation_id, id);
create index invitations_of_circle on identity.invitations (circle_id, id) where circle_id is not null;
create index invitations_open on identity.invitations (organisation_id, expires_at) where taken_at is null and revoked_at is null;
drop index identity.letters_by_organisation;
create index letters_by_organisation on identity.letters (organisation_id, id);
