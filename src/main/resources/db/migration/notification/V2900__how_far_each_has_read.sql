-- What happened is told by the chains and the modules; only how far a person has read is kept.
create schema notification;
grant usage on schema notification to ${application};

create table notification.marks (
    person_id uuid primary key references identity.people on delete cascade,
    read_until timestamptz not null
);
alter table notification.marks enable row level security;
alter table notification.marks force row level security;
create policy own on notification.marks to ${application} using (person_id = (select identity.actor()));
create policy owner on notification.marks to current_user using (true);
grant select, insert, update on notification.marks to ${application};
