package org.hamkke.fit.report;

import static org.hamkke.shell.Words.t;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hamkke.fit.Robustness;
import org.hamkke.fit.picture.Basis;
import org.hamkke.fit.picture.Measure;
import org.hamkke.fit.picture.Opinion;
import org.hamkke.fit.picture.Opinion.Placed;
import org.hamkke.fit.picture.Picture;
import org.hamkke.fit.picture.Runner;
import org.hamkke.fit.picture.Sureness;
import org.jspecify.annotations.Nullable;

/** Lays a picture out in rows. */
public record Boards(Picture picture) {
    /** As many candidates have their evidence laid out; all of it stands in the workbook. */
    public static final int MOST_PROVEN = 5;

    public static Board of(Picture picture) {
        return new Boards(picture).laidOut();
    }

    private Board laidOut() {
        return new Board(
                others().stream().map(Summary::method).toList(),
                ranked(),
                basis().candidates().stream()
                        .filter(c -> !c.isRanked())
                        .map(this::outside)
                        .toList(),
                basis().criteria().stream().map(Boards::head).toList(),
                inOrder().map(this::row).toList(),
                bars(),
                inOrder().filter(this::isProven).map(this::proven).toList(),
                new BoardStatements(picture).laidOut());
    }

    private Basis basis() {
        return picture.basis();
    }

    private List<Opinion> others() {
        return basis().methods().stream()
                .filter(o -> !o.method().equals(picture.decision().method()))
                .toList();
    }

    private List<Placed> places() {
        return picture.ranking().map(Opinion::ranked).orElse(List.of());
    }

    private Stream<Runner> inOrder() {
        return places().stream().flatMap(p -> basis().candidate(p.candidate()).stream());
    }

    private List<Board.Ranked> ranked() {
        return places().stream().map(this::ranked).toList();
    }

    private Board.Ranked ranked(Placed placed) {
        var runner = basis().candidate(placed.candidate()).orElseThrow();
        return new Board.Ranked(
                runner.id(),
                runner.name(),
                picture.chose(runner),
                placed.place(),
                Shown.figure(picture.decision().method(), placed.figure().doubleValue()),
                others().stream().map(o -> placeBy(o, runner.id())).toList());
    }

    private static String placeBy(Opinion method, UUID candidate) {
        return method.places().stream()
                .filter(p -> p.candidate().equals(candidate))
                .map(p -> t("fit.methods.place", p.place()))
                .findFirst()
                .orElse("–");
    }

    private Board.Outside outside(Runner runner) {
        return new Board.Outside(
                runner.name(),
                t("fit.state." + runner.state().label()),
                Unranked.why(runner, basis().criteria()));
    }

    private static Board.Head head(Measure criterion) {
        return new Board.Head(
                criterion.name(),
                String.join(" › ", criterion.group()),
                Shown.share(criterion.share().doubleValue()),
                criterion.threshold() == null ? "" : t("fit.record.gate", criterion.threshold()));
    }

    private Board.Row row(Runner runner) {
        var total = runner.total();
        return new Board.Row(
                runner.name(),
                picture.chose(runner),
                runner.means().stream().map(Boards::cell).toList(),
                total == null ? "" : Shown.total(total.doubleValue()));
    }

    private static Board.Cell cell(@Nullable BigDecimal mean) {
        if (mean == null) return new Board.Cell("–", 0);
        return new Board.Cell(Shown.mean(mean.doubleValue()), Shown.step(mean.doubleValue()));
    }

    private List<Board.Bar> bars() {
        var sureness = basis().robustness();
        if (sureness == null) return List.of();
        return IntStream.range(0, sureness.candidates().size())
                .mapToObj(i -> bar(sureness, i))
                .toList();
    }

    private Board.Bar bar(Sureness sureness, int i) {
        var runner = basis().candidate(sureness.candidates().get(i)).orElseThrow();
        var places =
                sureness.acceptability().get(i).stream()
                        .mapToDouble(BigDecimal::doubleValue)
                        .toArray();
        return new Board.Bar(
                runner.name(),
                picture.chose(runner),
                Robustness.Bar.of(places),
                Shown.share(Math.round(places[0] * 1000) / 1000.0));
    }

    private boolean isProven(Runner runner) {
        var place = places().stream().filter(p -> p.candidate().equals(runner.id())).findFirst();
        return picture.chose(runner) || place.filter(p -> p.place() <= MOST_PROVEN).isPresent();
    }

    private Board.Proven proven(Runner runner) {
        var criteria = basis().criteria();
        return new Board.Proven(
                runner.name(),
                IntStream.range(0, criteria.size())
                        .mapToObj(j -> ground(runner, criteria.get(j), runner.means().get(j)))
                        .toList());
    }

    private Board.Ground ground(Runner runner, Measure criterion, @Nullable BigDecimal mean) {
        return new Board.Ground(
                criterion.name(),
                mean == null ? null : Shown.mean(Objects.requireNonNull(mean).doubleValue()),
                basis().marks(runner.id(), criterion.id()));
    }
}
