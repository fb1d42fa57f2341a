-- One chain per circle. The application may add the next entry and read; nobody but the owner could change one,
-- and then the hashes that both sides hold would tell.
create schema ledger;
grant usage on schema ledger to ${application};

create table ledger.entries (
    circle_id uuid not null,
    seq bigint not null check (seq > 0),
    body text not null,      -- the canonical form that is hashed
    hash text not null,      -- SHA-256 of body, hexadecimal
    kind text not null,
    subject uuid,
    at timestamptz not null,
    primary key (circle_id, seq)
);
create index entries_by_subject on ledger.entries (circle_id, subject, seq) where subject is not null;
call identity.encircle('ledger.entries');
revoke update, delete on ledger.entries from ${application};

-- Even the application can only continue a chain, never fork it or write a hash that is not the body's.
create function ledger.continues_the_chain() returns trigger language plpgsql as $$
declare head ledger.entries;
        content json := new.body::json;
begin
    select * into head from ledger.entries e where e.circle_id = new.circle_id order by e.seq desc limit 1;
    if new.seq <> coalesce(head.seq, 0) + 1
       or (content ->> 'seq')::bigint <> new.seq
       or content ->> 'chain' <> new.circle_id::text
       or content ->> 'kind' <> new.kind
       or content ->> 'previous' <> coalesce(head.hash, repeat('0', 64))
       or new.hash <> encode(sha256(convert_to(new.body, 'UTF8')), 'hex') then
        raise exception 'the entry does not continue its chain' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger continues_the_chain before insert on ledger.entries for each row execute function ledger.continues_the_chain();
