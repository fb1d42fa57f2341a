package org.hamkke.fit;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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

    /** @param points by question; a program may name a question it leaves open */
    public static Answers of(Map<UUID, Integer> points) {
        var answers = new HashMap<QuestionId, Integer>();
        points.forEach((question, given) -> {
            if (Objects.nonNull(given)) answers.put(new QuestionId(question), given);
        });
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

    public @Nullable Integer to(Question question) {
        return points.get(question.id());
    }

    Answers to(List<Question> asked) {
        var kept = new HashMap<>(points);
        kept.keySet().retainAll(asked.stream().map(Question::id).toList());
        return new Answers(kept);
    }

    /** Which of these were left open. */
    public List<Question> open(List<Question> asked) {
        return asked.stream().filter(question -> to(question) == null).toList();
    }

    public Map<UUID, Integer> byQuestion() {
        return points.entrySet().stream()
                .collect(Collectors.toMap(one -> one.getKey().value(), Map.Entry::getValue));
    }

    /**
     * @param given the points they came with
     * @param asked what the criterion asks now
     */
    void requireToGive(@Nullable Integer given, List<Question> asked) {
        FitRule.QUESTIONS_ARE_AS_THEY_WERE.require(equals(to(asked)));
        FitRule.ANSWERS_GIVE_THE_POINTS.require(given == null || asked.isEmpty() || !isEmpty());
    }
}
