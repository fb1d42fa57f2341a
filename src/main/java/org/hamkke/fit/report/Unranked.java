package org.hamkke.fit.report;

import static org.hamkke.shell.Words.t;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hamkke.fit.picture.Measure;
import org.hamkke.fit.picture.Runner;
import org.jspecify.annotations.Nullable;

/** Why a candidate stands outside the ranking. */
final class Unranked {
    private Unranked() {}

    /** A gate it missed with the score and the threshold, a criterion nobody scored by its name, or what was decided. */
    static String why(Runner runner, List<Measure> criteria) {
        if (runner.wanting().isEmpty()) return runner.reason();
        return IntStream.range(0, criteria.size())
                .filter(i -> runner.wanting().contains(criteria.get(i).name()))
                .mapToObj(i -> why(criteria.get(i), runner.means().get(i)))
                .collect(Collectors.joining(", "));
    }

    private static String why(Measure criterion, @Nullable BigDecimal mean) {
        return mean == null || criterion.threshold() == null
                ? criterion.name()
                : t(
                        "fit.record.below",
                        criterion.name(),
                        Shown.mean(mean.doubleValue()),
                        Objects.requireNonNull(criterion.threshold()));
    }
}
