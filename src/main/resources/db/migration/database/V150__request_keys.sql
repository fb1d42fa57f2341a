-- A write that was asked for twice happens once: its key is written in the transaction of the change.
create schema database;
grant usage on schema database to ${application};

create table database.request_keys (
    person_id uuid not null,
    key text not null check (length(key) between 1 and 200),
    request_hash text not null,
    asked_at timestamptz not null default now(),
    status int,
    location text,
    body text,
    primary key (person_id, key)
);
create index request_keys_by_age on database.request_keys (asked_at);
alter table database.request_keys enable row level security;
alter table database.request_keys force row level security;
create policy own on database.request_keys to ${application} using (person_id = (select identity.actor()));
grant select, insert, update, delete on database.request_keys to ${application};
