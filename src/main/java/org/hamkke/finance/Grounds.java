package org.hamkke.finance;

import static org.hamkke.shell.Words.t;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hamkke.finance.ratio.Finding;
import org.hamkke.finance.ratio.Health;
import org.hamkke.finance.ratio.Scored;
import org.hamkke.shell.Formats;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal rests on, in figures; whoever keeps it can tell it again in any language.
 *
 * @param year the latest that is known
 * @param ratios those that have points
 * @param source by its label, as is the scope
 * @param receipt number of the filing; empty where it is none
 */
public record Grounds(
        int year,
        boolean impaired,
        List<Counted> ratios,
        String source,
        String scope,
        String receipt,
        String note,
        LocalDate takenOn) {
    public Grounds {
        ratios = List.copyOf(ratios);
    }

    /**
     * @param ratio by its label
     * @param unit {@code percent} or {@code times}
     * @param value absent where a circumstance is told instead
     */
    public record Counted(
            String ratio,
            String unit,
            @Nullable BigDecimal value,
            @Nullable String circumstance,
            int points) {
        static Counted of(Scored scored) {
            var ratio = scored.ratio();
            return new Counted(
                    ratio.label(),
                    ratio.unit().name().toLowerCase(Locale.ROOT),
                    scored.finding() instanceof Finding.Measured(var value, _) ? value : null,
                    scored.finding() instanceof Finding.Told(var told) ? told.label() : null,
                    scored.points().orElseThrow());
        }

        private String told() {
            var said =
                    value == null
                            ? t("finance.circumstance." + circumstance)
                            : t("finance.value." + unit, Formats.number(value));
            return t("finance.evidence.ratio", t("finance.ratio." + ratio), said, points);
        }
    }

    static Grounds of(Recorded latest, Health health) {
        var figures = latest.figures();
        return new Grounds(
                latest.year().getValue(),
                health.isImpaired(),
                health.ratios().stream()
                        .filter(scored -> scored.points().isPresent())
                        .map(Counted::of)
                        .toList(),
                figures.source().label(),
                figures.statement().scope().label(),
                figures.receipt(),
                figures.note(),
                Formats.day(latest.takenAt()));
    }

    /** All of it in a sentence, in the reader's language. */
    public String told() {
        return t(
                impaired ? "finance.evidence.impaired" : "finance.evidence",
                String.valueOf(year),
                toldRatios(),
                ratios.size(),
                toldSource(),
                Formats.date(takenOn));
    }

    public String toldRatios() {
        return ratios.stream().map(Counted::told).collect(Collectors.joining(", "));
    }

    public String toldSource() {
        return FinanceWords.source(source, scope, receipt, note);
    }
}
