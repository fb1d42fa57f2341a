package org.hamkke.fit;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the criteria of a selection ask. Taking a question out or putting it back counts every score of its criterion anew. */
@Component
public class Questions {
    public static final int MOST = 12;

    private final Selections selections;
    private final QuestionRows rows;
    private final ScoreWriter scores;
    private final CriteriaLocks locks;

    Questions(Selections selections, QuestionRows rows, ScoreWriter scores, CriteriaLocks locks) {
        this.selections = selections;
        this.rows = rows;
        this.scores = scores;
        this.locks = locks;
    }

    /** Those in use and those taken out, in their order. */
    @Transactional(readOnly = true)
    public List<Question> of(Actor actor, SelectionId id, CriterionId criterion) {
        known(actor, id, criterion);
        return standing(actor, id, criterion);
    }

    /** Those that are asked, by criterion; one that asks nothing isn't there. */
    @Transactional(readOnly = true)
    public Map<CriterionId, List<Question>> asked(Actor actor, SelectionId id) {
        selections.get(actor, id);
        return rows.asked(actor.ours().id(), id);
    }

    @Transactional
    public QuestionId add(Actor actor, SelectionId id, CriterionId criterion, QuestionPlan plan) {
        requireOpen(actor, id);
        known(actor, id, criterion);
        requireRoom(actor, id, criterion, 1);
        return rows.insert(actor, id, criterion, plan);
    }

    @Transactional
    public void addAll(
            Actor actor, SelectionId id, CriterionId criterion, List<QuestionPlan> plans) {
        requireOpen(actor, id);
        known(actor, id, criterion);
        requireRoom(actor, id, criterion, plans.size());
        rows.add(actor, id, criterion, plans);
    }

    /** @throws org.hamkke.kernel.StaleVersion when someone wrote over this version */
    @Transactional
    public void change(
            Actor actor,
            SelectionId id,
            CriterionId criterion,
            QuestionId question,
            int version,
            QuestionPlan plan) {
        requireOpen(actor, id);
        get(actor, id, criterion, question);
        rows.change(actor, question, version, plan);
    }

    /** @param wanted all that are asked, each once */
    @Transactional
    public void order(Actor actor, SelectionId id, CriterionId criterion, List<QuestionId> wanted) {
        KernelRule.requireWriter(actor);
        var asked =
                of(actor, id, criterion).stream().filter(Question::used).map(Question::id).toList();
        FitRule.QUESTIONS_ARE_AS_THEY_WERE.require(
                wanted.size() == asked.size() && new HashSet<>(wanted).equals(Set.copyOf(asked)));
        rows.order(actor, wanted);
    }

    @Transactional
    public void takeOut(Actor actor, SelectionId id, CriterionId criterion, QuestionId question) {
        use(actor, id, criterion, question, false);
    }

    @Transactional
    public void putBack(Actor actor, SelectionId id, CriterionId criterion, QuestionId question) {
        use(actor, id, criterion, question, true);
    }

    private void use(
            Actor actor, SelectionId id, CriterionId criterion, QuestionId question, boolean used) {
        requireOpen(actor, id);
        var before = get(actor, id, criterion, question);
        if (used && !before.used()) requireRoom(actor, id, criterion, 1);
        rows.use(actor, question, used);
        scores.countAnew(actor, id, criterion);
    }

    @Transactional(readOnly = true)
    public Question get(Actor actor, SelectionId id, CriterionId criterion, QuestionId question) {
        return of(actor, id, criterion).stream()
                .filter(one -> one.id().equals(question))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Nobody takes a question away from under a score, or rewords it. */
    private void requireOpen(Actor actor, SelectionId id) {
        KernelRule.requireWriter(actor);
        FitRule.CRITERIA_ARE_OPEN.require(!locks.isLocked(actor, id));
    }

    private void requireRoom(Actor actor, SelectionId id, CriterionId criterion, int more) {
        long asked = standing(actor, id, criterion).stream().filter(Question::used).count();
        FitRule.QUESTIONS_ARE_FEW_ENOUGH.require(asked + more <= MOST, MOST);
    }

    private List<Question> standing(Actor actor, SelectionId id, CriterionId criterion) {
        return rows.of(actor.ours().id(), id).stream()
                .filter(one -> one.criterion().equals(criterion))
                .toList();
    }

    private void known(Actor actor, SelectionId id, CriterionId criterion) {
        if (selections.get(actor, id).known(criterion).isEmpty()) throw new NotFound();
    }
}
