-- The directory of one organisation: who it knows, the people there, and what it remembers of its own searches.
create schema partner;
grant usage on schema partner to ${application};

create table partner.partners (
    id uuid primary key,
    circle_id uuid not null,
    name text not null check (length(name) between 1 and 200),
    name_key text not null,                         -- the name as companies are matched by
    english_name text not null default '',
    business_number text not null default '',       -- 사업자등록번호, digits only
    corporate_number text not null default '',      -- 법인등록번호, digits only
    corporate_code text not null default '',        -- 고유번호 of the public disclosure register
    number_reason text not null default '',         -- why a number that looks wrong stands all the same
    kind text check (kind in ('LARGE', 'MIDSIZE', 'STARTUP', 'OVERSEAS', 'INFLUENCER', 'ACADEMIA', 'GOVERNMENT', 'NONPROFIT', 'COMMUNITY')),
    industry text not null default '',
    country text not null default 'KR',             -- ISO 3166-1 alpha-2
    region text not null default '',
    website text not null default '',
    phone text not null default '',
    revenue numeric(26, 4),                         -- of a year
    revenue_currency text,
    tags text[] not null default '{}',
    status text not null default 'CANDIDATE' check (status in ('CANDIDATE', 'WISHED', 'TALKING', 'ALLIED', 'PAUSED', 'EXCLUDED')),
    owner_id uuid references identity.people on delete set null,
    business_model text not null default '',
    market_position text not null default '',
    decision_structure text not null default '',
    core_values text not null default '',
    priorities text not null default '',
    language text not null default '',
    working_style text not null default '',
    notes text not null default '',
    search_lines text not null default '',          -- what a search may find this by, one thing a line
    created_at timestamptz not null default now(),
    changed_at timestamptz not null default now(),
    changed_by uuid not null,
    trashed_at timestamptz,
    trashed_by uuid,
    version int not null default 0,
    check ((revenue is null) = (revenue_currency is null))
);
call identity.encircle('partner.partners');
create index partners_by_name on partner.partners (circle_id, name, id) where trashed_at is null;
create index partners_by_change on partner.partners (circle_id, changed_at, id) where trashed_at is null;
create index partners_by_key on partner.partners (circle_id, name_key) where trashed_at is null;
create index partners_by_code on partner.partners (circle_id, corporate_code) where trashed_at is null and corporate_code <> '';
create index trashed_partners on partner.partners (circle_id, trashed_at) where trashed_at is not null;

-- Two people can enter the same company in the same second.
create unique index one_partner_per_business_number on partner.partners (circle_id, business_number)
    where trashed_at is null and business_number <> '';

create table partner.contacts (
    id uuid primary key,
    circle_id uuid not null,
    partner_id uuid not null references partner.partners on delete cascade,
    name text not null check (length(name) between 1 and 100),
    rank text not null default '',                  -- 직급: 과장
    position text not null default '',              -- 직책: 팀장
    department text not null default '',
    email text not null default '',
    phone text not null default '',
    language text not null default '',
    notes text not null default '',
    changed_at timestamptz not null default now(),
    changed_by uuid not null,
    trashed_at timestamptz,
    version int not null default 0
);
call identity.encircle('partner.contacts');
create index contacts_by_partner on partner.contacts (circle_id, partner_id, name, id);

-- The pieces a partner is found by. Equality on a B-tree, since row-level security keeps PostgreSQL from using an index for LIKE
-- or for arrays. No foreign key: some eighty rows for each partner, written and removed by the directory alone.
create table partner.terms (
    circle_id uuid not null,
    term text not null,
    partner_id uuid not null,
    primary key (circle_id, term, partner_id)
);
call identity.encircle('partner.terms');

-- The industries, countries and tags that filters offer; each partner has one row in the directory, each word one row here.
create table partner.words (
    circle_id uuid not null,
    kind text not null check (kind in ('INDUSTRY', 'COUNTRY', 'TAG')),
    word text not null,
    primary key (circle_id, kind, word)
);
call identity.encircle('partner.words');

create table partner.views (
    id uuid primary key,
    circle_id uuid not null,
    owner_id uuid references identity.people on delete cascade, -- whose own it is; everybody's when absent
    name text not null check (length(name) between 1 and 60),
    query text not null check (length(query) <= 1000),
    created_at timestamptz not null default now()
);
call identity.encircle('partner.views');
create index views_by_circle on partner.views (circle_id, owner_id, name);
