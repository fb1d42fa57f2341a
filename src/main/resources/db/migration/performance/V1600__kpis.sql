-- A KPI is what its definitions say; each definition is written once, and the newest that both keys turned for governs.
create schema performance;
grant usage on schema performance to ${application};

create table performance.kpis (
    id uuid primary key,
    circle_id uuid not null references alliance.alliances on delete cascade,
    version int not null default 1,       -- of the newest definition
    written_at timestamptz not null default now()
);
create index kpis_by_circle on performance.kpis (circle_id, id);
call identity.encircle('performance.kpis');

create table performance.definitions (
    kpi_id uuid not null references performance.kpis on delete cascade,
    version int not null,
    circle_id uuid not null,
    name text not null,
    definition text not null,
    unit text not null,
    direction text not null check (direction in ('UP', 'DOWN')),
    baseline numeric not null,
    target numeric not null,
    starts_on date not null,
    due_on date not null,
    rhythm text not null check (rhythm in ('MONTHLY', 'QUARTERLY')),
    weight int not null check (weight between 1 and 100),
    synergy_id uuid,                      -- of the alliance module, with the name it bore then
    synergy_name text,
    written_by uuid not null,
    written_for uuid not null,            -- the organisation
    written_at timestamptz not null,
    in_effect_at timestamptz,
    primary key (kpi_id, version),
    check (due_on > starts_on),
    check (baseline <> target and (target > baseline) = (direction = 'UP'))
);
create index definitions_by_kpi on performance.definitions (circle_id, kpi_id, version desc);
call identity.encircle('performance.definitions');
-- What was written stays as it was; only its taking effect is added.
revoke update, delete on performance.definitions from ${application};
grant update (in_effect_at) on performance.definitions to ${application};
