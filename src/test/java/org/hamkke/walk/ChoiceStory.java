package org.hamkke.walk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hamkke.fit.Candidates;
import org.hamkke.fit.CriterionPlan;
import org.hamkke.fit.Decision;
import org.hamkke.fit.DecisionPlan;
import org.hamkke.fit.Drafts;
import org.hamkke.fit.Rating;
import org.hamkke.fit.Scores;
import org.hamkke.fit.SelectionId;
import org.hamkke.fit.SelectionPlan;
import org.hamkke.fit.SelectionRecords;
import org.hamkke.fit.Selections;
import org.hamkke.fit.picture.Dissent;
import org.hamkke.kernel.Actor;
import org.hamkke.partner.PartnerId;
import org.springframework.stereotype.Component;

/** A choice among partners with scores, a decision, its record and a sheet that is not handed in; and one in the trash. */
@Component
class ChoiceStory {
    private final Selections selections;
    private final Candidates candidates;
    private final Scores scores;
    private final Drafts drafts;
    private final SelectionRecords records;

    ChoiceStory(
            Selections selections,
            Candidates candidates,
            Scores scores,
            Drafts drafts,
            SelectionRecords records) {
        this.selections = selections;
        this.candidates = candidates;
        this.scores = scores;
        this.drafts = drafts;
        this.records = records;
    }

    void tell(Actor manager, Word word, UUID blueprint, List<PartnerId> partners) {
        var said = word.said();
        var plan =
                new SelectionPlan(
                        said,
                        said,
                        blueprint,
                        List.of(criterion(said + " 하나", 60), criterion(said + " 둘", 40)));
        var id = selections.open(manager, plan);
        candidates.add(manager, id, partners);
        var criteria = selections.get(manager, id).criteria();
        scores.give(
                manager,
                id,
                partners.stream()
                        .flatMap(partner ->
                                criteria.stream()
                                        .map(one -> new Rating(partner, one.id(), 70, said, "", 0)))
                        .toList());
        decide(manager, word, partners.getFirst(), id);
        record(manager, said, partners.getFirst(), id);
        var personal = new Word(Word.Kind.PERSONAL, word.ground());
        var sheet =
                "{\"partner\":[\"%s\"],\"criterion\":[\"%s\"],\"points\":[\"80\"],\"evidence\":[\"%s\"],\"link\":[\"\"],\"version\":[\"1\"]}";
        var first = criteria.getFirst().id();
        drafts.keep(
                manager,
                id,
                "candidate:" + partners.getFirst(),
                sheet.formatted(partners.getFirst(), first, personal.said()));
        selections.trash(manager, selections.open(manager, plan), 0);
    }

    private void decide(Actor manager, Word word, PartnerId partner, SelectionId id) {
        int version = candidates.get(manager, id, partner).version();
        candidates.decide(manager, id, partner, version, Decision.SHORT_LISTED, word.said());
    }

    private void record(Actor manager, String said, PartnerId partner, SelectionId id) {
        var plan =
                new DecisionPlan(
                        List.of(partner),
                        false,
                        "weighted-sum",
                        said,
                        LocalDate.of(2026, 1, 15),
                        List.of(said),
                        List.of(new Dissent(said, said)),
                        "");
        records.decide(manager, id, 0, records.basis(manager, id).hash(), plan);
    }

    private static CriterionPlan criterion(String name, int weight) {
        var anchors = List.of("전혀 없어요", "조금", "절반", "꽤", name);
        return new CriterionPlan(null, name, BigDecimal.valueOf(weight), null, anchors, true);
    }
}
