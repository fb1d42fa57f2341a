-- A seat that is offered in an alliance and not taken keeps all who sit there waiting: any of them may take the offer back.
create function identity.take_back_offer(offer uuid, moment timestamptz) returns boolean
language sql security definer set search_path = '' as $$
    with taken_back as (
        update identity.invitations i set revoked_at = coalesce(i.revoked_at, moment)
         where i.id = offer and i.kind = 'PARTNER' and i.taken_at is null and i.circle_id = any (identity.circles())
        returning i.id)
    select exists (select from taken_back)
$$;
revoke all on function identity.take_back_offer(uuid, timestamptz) from public;
grant execute on function identity.take_back_offer(uuid, timestamptz) to ${application};
