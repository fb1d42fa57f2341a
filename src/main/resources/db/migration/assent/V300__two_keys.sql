-- A shared thing takes effect when the mandated person of each party has assented to the same content hash.
create schema assent;
grant usage on schema assent to ${application};

create table assent.proposals (
    id uuid primary key,
    circle_id uuid not null,
    kind text not null,               -- 'alliance.win-win', 'agreement.version', …
    subject uuid not null,
    subject_version int not null,
    label text not null,              -- what people call it
    content text not null,            -- canonical form, what is signed
    content_hash text not null,
    proposed_by uuid not null,
    proposed_for uuid not null,       -- the organisation
    proposed_at timestamptz not null,
    state text not null check (state in ('OPEN', 'IN_EFFECT', 'DECLINED', 'WITHDRAWN', 'SUPERSEDED')),
    settled_at timestamptz
);
create unique index one_open_proposal_per_subject on assent.proposals (circle_id, kind, subject) where state = 'OPEN';
create index proposals_by_subject on assent.proposals (circle_id, subject, proposed_at desc);
call identity.encircle('assent.proposals');
revoke delete on assent.proposals from ${application};

create table assent.keys (
    proposal_id uuid not null references assent.proposals,
    circle_id uuid not null,
    organisation_id uuid not null,
    turned_by uuid,
    turned_at timestamptz,
    content_hash text,
    declined_at timestamptz,
    declined_by uuid,
    reason text,
    primary key (proposal_id, organisation_id),
    check ((turned_at is null) = (content_hash is null))
);
create index keys_waiting on assent.keys (organisation_id, circle_id) where turned_at is null and declined_at is null;
call identity.encircle('assent.keys');
revoke delete on assent.keys from ${application};
-- A key is turned by its own side only, whatever the application thinks.
create policy own_key on assent.keys as restrictive for update to ${application} using (organisation_id = (select identity.organisation()));
