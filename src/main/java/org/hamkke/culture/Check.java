package org.hamkke.culture;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A readiness check that was held. An area's figure is the arithmetic mean x̄ = Σxₖ / n of the n answers given in it,
 * rounded to a whole point; a question left open counts for nothing.
 *
 * @param by with 직급
 */
public record Check(CheckId id, LocalDate day, String by, Map<Asked, Given> answers, int version) {
    private static final int WEAK = 50;
    private static final int MOST_NEXT = 3;

    public Check {
        answers = Map.copyOf(answers);
    }

    public @Nullable Integer points(Asked question) {
        var given = answers.get(question);
        return given == null ? null : given.points();
    }

    public String note(Asked question) {
        var given = answers.get(question);
        return given == null ? "" : given.note();
    }

    public OptionalInt mean(Area area) {
        var given = area.questions().stream().map(this::points).filter(Objects::nonNull);
        var mean = given.mapToInt(Integer::intValue).average();
        return mean.isPresent()
                ? OptionalInt.of((int) Math.round(mean.getAsDouble()))
                : OptionalInt.empty();
    }

    public Level level(Area area) {
        var mean = mean(area);
        return mean.isEmpty() ? Level.OPEN : Level.of(mean.getAsInt());
    }

    public int answered(Area area) {
        return (int) area.questions().stream().filter(one -> points(one) != null).count();
    }

    /** What to do first: the weakest answers, the weakest before all. */
    public List<Asked> next() {
        return Arrays.stream(Asked.values())
                .filter(one -> weakness(one) <= WEAK)
                .sorted(Comparator.comparingInt(this::weakness))
                .limit(MOST_NEXT)
                .toList();
    }

    private int weakness(Asked question) {
        var points = points(question);
        return points == null ? Integer.MAX_VALUE : points;
    }

    /** Questions nobody answered. */
    public List<Asked> open() {
        return Arrays.stream(Asked.values()).filter(one -> points(one) == null).toList();
    }
}
