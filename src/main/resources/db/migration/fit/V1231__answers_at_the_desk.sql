-- At a desk too a criterion is answered by its questions: the mark is the mean of the answers given.

alter table fit.marks
    add asked uuid[] not null default '{}',          -- the questions the rater answered
    add answers int[] not null default '{}',         -- the points of those answers, in the same order
    add constraint an_answer_to_each check (cardinality(asked) = cardinality(answers));

-- A guest reads what they are asked, and nothing that was taken out.
create policy guest on fit.questions for select to ${application} using (used and selection_id = (select fit.guest_selection()));
create policy owner on fit.questions to current_user using (true);

-- When a question is taken out or put back, sheets are counted anew unseen, each from the answers it holds; one none of whose
-- answers counts any more stays. It may be called again without anybody gaining anything.
create function fit.count_answers(measure uuid) returns void language sql security definer set search_path = '' as $$
    update fit.marks m set points = a.mean
      from (select s.rater_id, s.partner_id, round(avg(t.points))::int as mean
              from fit.criteria k
              join fit.marks s on s.circle_id = k.circle_id and s.criterion_id = k.id
             cross join lateral unnest(s.asked, s.answers) as t (question_id, points)
              join fit.questions q on q.id = t.question_id and q.used
             where k.id = measure
             group by s.rater_id, s.partner_id) a
     where m.criterion_id = measure and m.rater_id = a.rater_id and m.partner_id = a.partner_id and m.points <> a.mean
$$;

create or replace function fit.count_round(counted uuid) returns void language plpgsql security definer set search_path = '' as $$
declare choice uuid;
        about uuid[];
begin
    select o.selection_id into choice from fit.rounds o
     where o.id = counted and o.closed_at is not null
       and not exists (select from fit.rounds later where later.selection_id = o.selection_id and later.number > o.number);
    if choice is null then raise exception 'not the newest closed round' using errcode = 'no_data_found'; end if;
    select array_agg(distinct c.partner_id) into about from fit.round_candidates c where c.selection_id = choice;
    perform from fit.candidates c where c.selection_id = choice and c.partner_id = any (about) order by c.partner_id for update;
    delete from fit.scores s where s.selection_id = choice
       and s.rater_id in (select coalesce(r.person_id, r.id) from fit.raters r
                           where r.selection_id = choice and r.submitted_at is not null and r.withdrawn_at is null);
    insert into fit.scores (circle_id, selection_id, partner_id, criterion_id, rater_id, points, evidence, link, seen_on, scored_at, version, asked, answers)
    select m.circle_id, choice, m.partner_id, m.criterion_id, coalesce(r.person_id, r.id), m.points,
           case when m.evidence = '' and m.link = '' then coalesce(f.name, '') else m.evidence end, m.link, m.seen_on, m.marked_at, m.version,
           m.asked, m.answers
      from fit.marks m
      join fit.raters r on r.id = m.rater_id and r.submitted_at is not null and r.withdrawn_at is null
      left join fit.evidence_files f on f.rater_id = m.rater_id and f.partner_id = m.partner_id and f.criterion_id = m.criterion_id
     where m.round_id = counted and m.points is not null;
    perform fit.refresh_figures(choice, about);
end $$;

revoke all on function fit.count_answers(uuid) from public;
grant execute on function fit.count_answers(uuid) to ${application};
