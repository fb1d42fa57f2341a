package org.hamkke.fit.report;

import static org.hamkke.shell.Words.t;

import java.util.List;
import java.util.stream.Stream;
import org.hamkke.fit.picture.Basis;
import org.hamkke.fit.picture.Heard;
import org.hamkke.fit.picture.Weighed;
import org.hamkke.shell.Formats;

/** How the weights were found, in short lines: who settled them how, and who judged. */
public final class WeighingWords {
    private WeighingWords() {}

    /** The latest first, then who was heard. */
    public static List<String> of(Basis basis) {
        var lines =
                Stream.concat(
                                basis.weighings().stream().map(WeighingWords::settled),
                                basis.judgements().stream().map(WeighingWords::heard))
                        .toList();
        return lines.isEmpty() ? List.of(t("fit.record.weights.typed")) : lines;
    }

    private static String settled(Weighed line) {
        return t(
                line.node().isEmpty()
                        ? "fit.record.weights.settled"
                        : "fit.record.weights.settled.group",
                Formats.dateTime(line.at()),
                line.by(),
                t("fit.weigh.method." + line.method()),
                line.node());
    }

    private static String heard(Heard one) {
        return t(
                "fit.record.weights.heard",
                Formats.dateTime(one.at()),
                one.judge(),
                t("fit.weigh.method." + one.method()));
    }
}
