-- The day from which a promise without an outcome counts as broken. A claim made before it lifts it, a dispute sets it again; once it
-- has come it stays, so that what counted on a past day can still be told.
alter table trust.promises add column broken_from date;
alter table trust.promises no force row level security;
update trust.promises p
   set broken_from = lapse.day
  from (select id, greatest(due_on + 31, (made_at at time zone 'Asia/Seoul')::date) as day from trust.promises) lapse
 where lapse.id = p.id
   and not (p.step in ('CLAIMED', 'CONFIRMED') and (p.claimed_at at time zone 'Asia/Seoul')::date < lapse.day);
alter table trust.promises force row level security;
alter table trust.promises add check (step in ('CLAIMED', 'CONFIRMED') or broken_from is not null);
