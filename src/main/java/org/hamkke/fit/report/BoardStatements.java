package org.hamkke.fit.report;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hamkke.fit.Candidate;
import org.hamkke.fit.picture.Basis;
import org.hamkke.fit.picture.Finances;
import org.hamkke.fit.picture.Picture;
import org.hamkke.fit.picture.Runner;
import org.hamkke.fit.picture.Stated;
import org.hamkke.shell.Formats;
import org.jspecify.annotations.Nullable;

/** Lays out what statements said beside what raters said. */
record BoardStatements(Picture picture) {
    List<Board.Statement> laidOut() {
        var finances = basis().finances();
        if (finances == null) return List.of();
        return basis().candidates().stream()
                .flatMap(runner ->
                        finances.of(runner.id()).stream().map(one -> row(finances, runner, one)))
                .toList();
    }

    private Basis basis() {
        return picture.basis();
    }

    private Board.Statement row(Finances finances, Runner runner, Stated stated) {
        var grounds = StatedWords.of(stated);
        return new Board.Statement(
                runner.name(),
                picture.chose(runner),
                stated.points(),
                String.valueOf(stated.year()),
                grounds.toldRatios(),
                grounds.toldSource(),
                Formats.date(stated.takenOn()),
                stated.link(),
                grounds.told(),
                finances.criteria().stream()
                        .flatMap(id -> against(runner, id, stated.points()))
                        .toList());
    }

    private Stream<Board.Against> against(Runner runner, UUID criterion, int points) {
        var criteria = basis().criteria();
        return IntStream.range(0, criteria.size())
                .filter(j -> criteria.get(j).id().equals(criterion))
                .mapToObj(j -> {
                    var mean = runner.means().get(j);
                    return against(
                            criteria.get(j).name(),
                            mean == null ? null : mean.doubleValue(),
                            points);
                });
    }

    private static Board.Against against(String criterion, @Nullable Double mean, int points) {
        if (mean == null) return new Board.Against(criterion, "–", "–", false);
        double gap = mean - points;
        return new Board.Against(
                criterion,
                Shown.mean(mean),
                Formats.signed(Math.round(gap * 10) / 10.0),
                Math.abs(gap) >= Candidate.SPLIT);
    }
}
