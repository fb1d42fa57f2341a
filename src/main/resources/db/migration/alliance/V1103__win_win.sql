-- Each side's own statement: what it is writing now, and what both keys have put in effect.
create table alliance.statements (
    circle_id uuid not null references alliance.alliances on delete cascade,
    organisation_id uuid not null references identity.organisations,
    benefit text not null check (length(benefit) between 1 and 500),
    evidence text not null check (length(evidence) <= 500),   -- how the benefit will be seen
    changed_by uuid not null,
    changed_at timestamptz not null default now(),
    confirmed_by uuid,
    confirmed_at timestamptz,
    agreed_benefit text,
    agreed_evidence text,
    agreed_at timestamptz,
    version int not null default 0,
    primary key (circle_id, organisation_id),
    check ((confirmed_by is null) = (confirmed_at is null)),
    check (num_nonnulls(agreed_benefit, agreed_evidence, agreed_at) in (0, 3))
);
call identity.encircle('alliance.statements');

-- A statement is written and confirmed by its own side only, whatever the application thinks. What the last key puts in
-- effect is the text that already stands there.
create function alliance.speaks_for_itself() returns trigger language plpgsql as $$
begin
    if new.organisation_id is distinct from identity.organisation() then
        if tg_op = 'INSERT' or row (new.benefit, new.evidence, new.confirmed_at, new.organisation_id)
                               is distinct from row (old.benefit, old.evidence, old.confirmed_at, old.organisation_id) then
            raise exception 'a statement is its own side''s' using errcode = 'insufficient_privilege';
        end if;
    end if;
    if new.agreed_at is not null and (tg_op = 'INSERT' or new.agreed_at is distinct from old.agreed_at)
       and row (new.agreed_benefit, new.agreed_evidence) is distinct from row (new.benefit, new.evidence) then
        raise exception 'only what stands there can take effect' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger speaks_for_itself before insert or update on alliance.statements
    for each row execute function alliance.speaks_for_itself();
