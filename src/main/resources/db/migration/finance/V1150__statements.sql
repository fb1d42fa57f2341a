-- What is known of a partner's business years, from the public register or written down by us. Ours alone.
create schema finance;
grant usage on schema finance to ${application};

create table finance.statements (
    partner_id uuid not null references partner.partners on delete cascade,
    year int not null check (year between 1980 and 2100),
    circle_id uuid not null,
    scope text not null check (scope in ('CONSOLIDATED', 'SEPARATE', 'UNSTATED')),
    source text not null check (source in ('REGISTER', 'SHEET', 'HAND', 'PROGRAM')),
    note text not null default '' check (length(note) <= 300), -- which paper or file the figures are from
    receipt text not null default '',               -- 접수번호 of the filing
    taken_at timestamptz not null default now(),
    taken_by uuid not null references identity.people,
    version int not null default 0,
    primary key (partner_id, year)
);
call identity.encircle('finance.statements');
create index statements_by_partner on finance.statements (circle_id, partner_id, year);

-- A figure that is not known has no row.
create table finance.figures (
    partner_id uuid not null,
    year int not null,
    account text not null check (account in ('ASSETS', 'CURRENT_ASSETS', 'LIABILITIES', 'CURRENT_LIABILITIES', 'EQUITY', 'REVENUE',
                                             'OPERATING_PROFIT', 'INTEREST_EXPENSE', 'FINANCE_COSTS', 'NET_PROFIT')),
    circle_id uuid not null,
    won numeric(20) not null,
    found_as text not null default '',              -- the name it goes by in the filing
    primary key (partner_id, year, account),
    foreign key (partner_id, year) references finance.statements on delete cascade
);
call identity.encircle('finance.figures');
create index figures_by_partner on finance.figures (circle_id, partner_id, year);

-- The latest time the register was asked about a partner, and what it said of each year.
create table finance.fetches (
    partner_id uuid primary key references partner.partners on delete cascade,
    circle_id uuid not null,
    corporate_code text not null,
    state text not null check (state in ('RUNNING', 'DONE', 'FAILED')),
    runner uuid not null,                           -- the one run that may work on it; another one stops by itself
    asked_by uuid not null references identity.people,
    asked_at timestamptz not null default now(),
    touched_at timestamptz not null default now()
);
call identity.encircle('finance.fetches');
create index fetches_by_partner on finance.fetches (circle_id, partner_id);

create table finance.fetched_years (
    partner_id uuid not null references finance.fetches on delete cascade,
    year int not null,
    circle_id uuid not null,
    outcome text not null check (outcome in ('WAITING', 'TAKEN', 'KEPT', 'NOTHING', 'FOREIGN', 'FAILED', 'NOT_ASKED')),
    detail text not null default '',                -- the currency, or why it failed
    primary key (partner_id, year)
);
call identity.encircle('finance.fetched_years');
create index fetched_years_by_partner on finance.fetched_years (circle_id, partner_id, year);

-- The limits an organisation set instead of those that come with the product.
create table finance.band_tables (
    circle_id uuid primary key,
    changed_at timestamptz not null default now(),
    changed_by uuid not null references identity.people,
    version int not null
);
call identity.encircle('finance.band_tables');

create table finance.bands (
    circle_id uuid not null references finance.band_tables on delete cascade,
    ratio text not null,
    for_25 numeric(12, 2) not null,
    for_50 numeric(12, 2) not null,
    for_75 numeric(12, 2) not null,
    for_100 numeric(12, 2) not null,
    basis text not null default '' check (length(basis) <= 500),
    primary key (circle_id, ratio)
);
call identity.encircle('finance.bands');

-- The key an organisation asks the register with. It follows the seat, not the circle: administrators, who stand in no circle,
-- look after it too.
create table finance.register_keys (
    organisation_id uuid primary key references identity.organisations on delete cascade,
    secret text not null,
    set_at timestamptz not null default now(),
    set_by uuid not null references identity.people
);
alter table finance.register_keys enable row level security;
alter table finance.register_keys force row level security;
create policy own on finance.register_keys to ${application} using (organisation_id = (select identity.organisation()));
create policy owner on finance.register_keys to current_user using (true);
grant select, insert, update, delete on finance.register_keys to ${application};
