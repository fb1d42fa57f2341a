package org.hamkke.fit;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hamkke.fit.picture.Basis;
import org.hamkke.fit.picture.Dissent;
import org.hamkke.fit.picture.Runner;
import org.hamkke.kernel.Checks;
import org.hamkke.kernel.Period;
import org.hamkke.partner.PartnerId;
import org.jspecify.annotations.Nullable;

/**
 * A decision as someone wants it recorded.
 *
 * @param chosen whom we go on with
 * @param nobody said instead of choosing, so that no one is left out by oversight
 * @param method the label of the ranking it rests on
 * @param decidedOn absent where what was typed is no day
 * @param deciders by name, as people of the board may have no seat
 * @param superseding why it takes the place of the record before; empty for the first
 */
public record DecisionPlan(
        List<PartnerId> chosen,
        boolean nobody,
        String method,
        String reason,
        @Nullable LocalDate decidedOn,
        List<String> deciders,
        List<Dissent> dissents,
        String superseding) {
    public static final int LONGEST_REASON = 4000;
    public static final int LONGEST_NAME = 80;
    public static final int LONGEST_WORDS = 2000;
    public static final int MOST_PEOPLE = 20;

    public DecisionPlan {
        chosen = chosen.stream().distinct().toList();
        reason = reason.strip();
        superseding = superseding.strip();
        deciders = deciders.stream().map(String::strip).filter(n -> !n.isEmpty()).toList();
        dissents = dissents.stream().filter(dissent -> !dissent.isEmpty()).toList();
    }

    /** @param again whether an earlier record stands */
    void check(Basis basis, boolean again, LocalDate today) {
        new Checks()
                .that(chosen.isEmpty() == nobody, FitRule.CHOICE_IS_SAID)
                .that(ranked(basis).containsAll(chosenIds()), FitRule.CHOSEN_ARE_RANKED)
                .that(ranksBy(basis), FitRule.METHOD_RANKS_THEM)
                .that(fits(reason, LONGEST_REASON), FitRule.DECISION_HAS_A_REASON, LONGEST_REASON)
                .that(areNamed(), FitRule.DECIDERS_ARE_NAMED, MOST_PEOPLE, LONGEST_NAME)
                .that(decidedOn != null && Period.ERA.covers(decidedOn), FitRule.DECISION_HAS_A_DAY)
                .that(decidedOn == null || !decidedOn.isAfter(today), FitRule.DECISION_IS_NOT_AHEAD)
                .that(areWhole(), FitRule.DISSENT_IS_WHOLE, LONGEST_NAME, LONGEST_WORDS)
                .that(
                        !again || fits(superseding, LONGEST_WORDS),
                        FitRule.SUPERSEDING_HAS_A_REASON,
                        LONGEST_WORDS)
                .done();
    }

    List<UUID> chosenIds() {
        return chosen.stream().map(PartnerId::value).toList();
    }

    private static Set<UUID> ranked(Basis basis) {
        return basis.ranked().stream().map(Runner::id).collect(Collectors.toSet());
    }

    /** Where nobody is ranked there is no method to choose from. */
    private boolean ranksBy(Basis basis) {
        return basis.opinion(method).isPresent()
                || basis.methods().isEmpty() && method.equals(RankingMethod.WEIGHTED_SUM.label());
    }

    private boolean areNamed() {
        return !deciders.isEmpty()
                && deciders.size() <= MOST_PEOPLE
                && deciders.stream().allMatch(name -> name.length() <= LONGEST_NAME);
    }

    private boolean areWhole() {
        return dissents.size() <= MOST_PEOPLE
                && dissents.stream()
                        .allMatch(d -> fits(d.who(), LONGEST_NAME) && fits(d.why(), LONGEST_WORDS));
    }

    private static boolean fits(String text, int most) {
        return !text.isEmpty() && text.length() <= most;
    }
}
