-- Who has all of these terms; as whoever asks, so that the circles hold. A function, because its plan is kept: to plan a search
-- anew for each word cost as much as the search itself. Few rows are promised, so that partners are always fetched by their key.
create function partner.found_by(circle uuid, terms text[]) returns setof uuid language plpgsql stable rows 20 as $$
begin
    if cardinality(terms) = 1 then
        return query select t.partner_id from partner.terms t where t.circle_id = circle and t.term = terms[1];
    else
        return query select t.partner_id from partner.terms t where t.circle_id = circle and t.term = any (terms)
                      group by t.partner_id having count(*) = cardinality(terms);
    end if;
end $$;
grant execute on function partner.found_by to ${application};
