-- A value of one stretch, entered by one side. A correction is a further version; a confirmed value goes on counting until
-- the correction is confirmed too.
create table performance.readings (
    id uuid primary key,
    circle_id uuid not null,
    kpi_id uuid not null references performance.kpis on delete cascade,
    period date not null,                 -- first day of the stretch
    version int not null,
    value numeric not null,
    evidence text not null default '',
    entered_by uuid not null,
    entered_for uuid not null,            -- the organisation
    entered_at timestamptz not null,
    state text not null default 'OPEN' check (state in ('OPEN', 'COUNTED', 'DISPUTED', 'SUPERSEDED')),
    settled_at timestamptz,
    unique (kpi_id, period, version),
    check ((state = 'OPEN') = (settled_at is null))
);
create index readings_by_kpi on performance.readings (circle_id, kpi_id, period desc, version desc);
call identity.encircle('performance.readings');
revoke update, delete on performance.readings from ${application};
grant update (state, settled_at) on performance.readings to ${application};
create policy own_reading on performance.readings as restrictive for insert to ${application}
    with check (entered_for = (select identity.organisation()));

-- Every other side's answer to it; waiting while answered_at is null.
create table performance.confirmations (
    reading_id uuid not null references performance.readings on delete cascade,
    circle_id uuid not null,
    organisation_id uuid not null,
    answered_by uuid,
    answered_at timestamptz,
    value_hash text,                      -- confirmed: of the value that was shown
    reason text,                          -- disputed: why
    primary key (reading_id, organisation_id),
    check ((answered_at is null) = (num_nonnulls(value_hash, reason) = 0))
);
create index confirmations_waiting on performance.confirmations (organisation_id, circle_id) where answered_at is null;
call identity.encircle('performance.confirmations');
revoke delete on performance.confirmations from ${application};
-- Only the own side answers for itself, whatever the application thinks.
create policy own_answer on performance.confirmations as restrictive for update to ${application}
    using (organisation_id = (select identity.organisation()));
