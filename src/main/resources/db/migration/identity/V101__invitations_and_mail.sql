-- A seat is offered by a mailed link (or a code typed from the letter) and taken once.
create table identity.invitations (
    id uuid primary key,
    organisation_id uuid not null references identity.organisations on delete cascade,
    invited_by uuid not null references identity.people on delete cascade,
    kind text not null check (kind in ('MEMBER', 'PARTNER')),
    circle_id uuid,                       -- PARTNER: the alliance whose circle opens
    circle_name text not null default '',
    email text not null,
    name text not null default '',        -- MEMBER: the person; PARTNER: the company
    roles text[] not null default '{}',
    language text not null default 'ko',
    secret_hash text not null unique,
    code_hash text not null unique,
    invited_at timestamptz not null default now(),
    expires_at timestamptz not null,
    revoked_at timestamptz,
    taken_at timestamptz,
    taken_by uuid references identity.organisations on delete cascade,
    check ((kind = 'PARTNER') = (circle_id is not null))
);
create index invitations_by_organisation on identity.invitations (organisation_id, invited_at desc);
alter table identity.invitations enable row level security;
alter table identity.invitations force row level security;
create policy own on identity.invitations to ${application} using (organisation_id = (select identity.organisation()));
create policy owner on identity.invitations to current_user using (true);
grant select, insert on identity.invitations to ${application};
grant update (revoked_at) on identity.invitations to ${application};

-- What a visitor with the link may know before taking the seat.
create function identity.invitation_behind(hash text)
returns table (id uuid, kind text, organisation_id uuid, organisation_name text, inviter text, circle_id uuid, circle_name text,
               email text, name text, roles text[], expires_at timestamptz, revoked_at timestamptz, taken_at timestamptz)
language sql stable security definer set search_path = '' as $$
    select i.id, i.kind, i.organisation_id, o.name, trim(p.name || ' ' || p.rank), i.circle_id, i.circle_name,
           i.email, i.name, i.roles, i.expires_at, i.revoked_at, i.taken_at
      from identity.invitations i join identity.organisations o on o.id = i.organisation_id join identity.people p on p.id = i.invited_by
     where i.secret_hash = hash or i.code_hash = hash
$$;

-- Takes an open invitation exactly once. A partner's organisation is admitted to the alliance; a member is seated by the caller below.
create function identity.take_invitation(hash text, organisation uuid) returns identity.invitations
language plpgsql security definer set search_path = '' as $$
declare taken identity.invitations;
begin
    update identity.invitations i set taken_at = now(), taken_by = organisation
     where (i.secret_hash = hash or i.code_hash = hash)
       and i.taken_at is null and i.revoked_at is null and i.expires_at > now()
       and (i.kind = 'PARTNER' or i.organisation_id = organisation)
       and (i.kind = 'MEMBER' or i.organisation_id <> organisation)
    returning * into taken;
    if taken.id is null then
        raise exception 'the invitation is not open' using errcode = 'no_data_found';
    end if;
    if taken.kind = 'PARTNER' then
        insert into identity.admissions (circle_id, kind, organisation_id) values (taken.circle_id, 'SHARED', organisation)
        on conflict do nothing;
    end if;
    return taken;
end $$;

create function identity.take_member_seat(hash text, person uuid, name text, rank text, "position" text, department text, password_hash text)
returns uuid language plpgsql security definer set search_path = '' as $$
declare taken identity.invitations;
        host uuid;
begin
    select i.organisation_id into host from identity.invitations i where (i.secret_hash = hash or i.code_hash = hash) and i.kind = 'MEMBER';
    taken := identity.take_invitation(hash, host);
    insert into identity.people (id, organisation_id, name, rank, position, department, roles)
    values (person, host, name, rank, "position", department, taken.roles);
    insert into identity.accounts (person_id, organisation_id, email, password_hash, language)
    values (person, host, taken.email, password_hash, taken.language);
    return host;
end $$;

-- Letters wait here; without SMTP settings the administrator reads them here.
create table identity.letters (
    id uuid primary key,
    organisation_id uuid not null references identity.organisations on delete cascade,
    recipient text not null,
    subject text not null,
    body text not null,
    written_at timestamptz not null default now(),
    sent_at timestamptz,
    attempts int not null default 0,
    next_attempt_at timestamptz not null default now(),
    problem text
);
create index letters_by_organisation on identity.letters (organisation_id, written_at desc, id);
create index letters_waiting on identity.letters (next_attempt_at) where sent_at is null;
alter table identity.letters enable row level security;
alter table identity.letters force row level security;
create policy own on identity.letters to ${application} using (organisation_id = (select identity.organisation()));
create policy owner on identity.letters to current_user using (true);
grant select, insert on identity.letters to ${application};

create function identity.letters_to_send(batch int) returns table (id uuid, recipient text, subject text, body text)
language sql security definer set search_path = '' as $$
    update identity.letters l set attempts = l.attempts + 1, next_attempt_at = now() + interval '1 minute' * power(2, least(l.attempts, 8))
     where l.id in (select w.id from identity.letters w where w.sent_at is null and w.next_attempt_at <= now() and w.attempts < 10
                     order by w.next_attempt_at limit batch for update skip locked)
    returning l.id, l.recipient, l.subject, l.body
$$;

create function identity.letter_sent(letter uuid, problem text) returns void language sql security definer set search_path = '' as $$
    update identity.letters set sent_at = case when $2 is null then now() end, problem = $2 where id = letter
$$;

revoke all on all functions in schema identity from public;
grant execute on all functions in schema identity to ${application};
