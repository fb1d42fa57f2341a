package org.hamkke.fit;

import java.time.LocalDate;
import java.util.List;
import org.hamkke.fit.picture.Dissent;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.partner.PartnerId;

/** A decision as the cast takes it: the second by the sum, against one voice. */
public final class TheDecision {
    public static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    public static final String REASON = "견고함에서 크게 앞서고 현장 문화가 맞아요.";

    private TheDecision() {}

    public static DecisionPlan on(PartnerId chosen) {
        return new DecisionPlan(
                List.of(chosen),
                false,
                "weighted-sum",
                REASON,
                DAY,
                List.of("이서연 상무", "김민수 과장"),
                List.of(new Dissent("박지훈 대리", "납기가 걱정돼요.")),
                "");
    }

    public static DecisionPlan nobody() {
        return new DecisionPlan(
                List.of(), true, "weighted-sum", REASON, DAY, List.of("이서연 상무"), List.of(), "");
    }

    public static DecisionPlan superseding(DecisionPlan plan, String why) {
        return new DecisionPlan(
                plan.chosen(),
                plan.nobody(),
                plan.method(),
                plan.reason(),
                plan.decidedOn(),
                plan.deciders(),
                plan.dissents(),
                why);
    }

    /** Upon what stands now. */
    public static int record(
            SelectionRecords records, Actor manager, SelectionId id, DecisionPlan plan) {
        return CurrentActor.as(
                manager,
                () ->
                        records.decide(
                                manager,
                                id,
                                records.list(manager, id).size(),
                                records.basis(manager, id).hash(),
                                plan));
    }
}
