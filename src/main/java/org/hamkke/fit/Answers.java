package org.hamkke.fit;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What one rater answered to the questions of a criterion, as points. The score is the arithmetic mean x̄ = Σxₖ / n of the
 * n answers given, rounded to a whole point; a question left open is no answer and counts for nothing.
 */
public record Answers(Map<QuestionId, Integer> points) {
    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        var sorted =
                new TreeMap<QuestionId, Integer>(
                        (one, other) -> one.value().compareTo(other.value()));
        sorted.putAll(points);
        points = Collections.unmodifiableMap(sorted);
        FitRule.ANSWER_IS_ONE_OF_THE_FIVE.require(
                points.values().stream().allMatch(Answers::isAnAnchor));
    }

    static Answers of(Map<UUID, Integer> points) {
        var answers = new HashMap<QuestionId, Integer>();
        points.forEach((question, given) -> answers.put(new QuestionId(question), given));
        return new Answers(answers);
    }

    private static boolean isAnAnchor(int points) {
        return points >= 0
                && points <= Criterion.MOST_POINTS
                && points % Criterion.ANCHOR_STEP == 0;
    }

    public boolean isEmpty() {
        return points.isEmpty();
    }

    public OptionalInt mean() {
        var mean = points.values().stream().mapToInt(Integer::intValue).average();
        return mean.isPresent()
                ? OptionalInt.of((int) Math.round(mean.getAsDouble()))
                : OptionalInt.empty();
    }

    boolean answerOnly(Collection<QuestionId> asked) {
        return asked.containsAll(points.keySet());
    }
}
