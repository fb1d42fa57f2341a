-- Who answers anew answers what is asked now. What they said to a question that was taken out stays, in case it comes back.
create function fit.keep_answers() returns trigger language plpgsql set search_path = '' as $$
declare kept record;
begin
    select coalesce(array_agg(t.question_id), '{}') as asked, coalesce(array_agg(t.points), '{}') as answers into kept
      from unnest(old.asked, old.answers) as t (question_id, points)
     where t.question_id <> all (new.asked)
       and not exists (select from fit.questions q where q.id = t.question_id and q.used);
    new.asked := new.asked || kept.asked;
    new.answers := new.answers || kept.answers;
    return new;
end $$;
create trigger keep_answers before update of asked on fit.scores for each row execute function fit.keep_answers();
create trigger keep_answers before update of asked on fit.marks for each row execute function fit.keep_answers();
