package org.hamkke.fit.calculation;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.hamkke.fit.method.InputPlace;
import org.hamkke.fit.method.InputRule;
import org.hamkke.fit.method.RankAgreement;
import org.hamkke.fit.method.Ranking;
import org.hamkke.fit.method.Vector;

final class RankAgreementCalculation implements Calculation {
    private static final int MOST_RANKINGS = 50;
    private static final int MOST_CANDIDATES = 10_000;
    private static final Field PLACES =
            Field.data(
                    "places",
                    Shape.list(
                            Shape.list(Shape.whole(1, MOST_CANDIDATES), 2, MOST_CANDIDATES),
                            2,
                            MOST_RANKINGS),
                    "Rankings × candidates: the place of each, from 1; those who share one share its number.");
    private static final Description DESCRIPTION =
            new Description(
                    "rank-agreement",
                    "Spearman 1904; Kendall 1945, Biometrika 33",
                    "How far each two rankings agree, −1 reversed to 1 the same: Kendall's τ-b = (concordant − discordant) /"
                            + " √((pairs − ties₁)(pairs − ties₂)), and Spearman's ρ of the mid-ranks. Refused where a"
                            + " ranking ties everybody.",
                    List.of(PLACES),
                    List.of(
                            square("kendallTauB", "Rankings × rankings."),
                            square("spearman", "Rankings × rankings.")),
                    """
                    {"places": [[1, 2, 3, 4], [2, 1, 3, 4], [1, 1, 3, 4]]}
                    """);

    private static Field square(String name, String says) {
        var row = Shape.list(Shape.within(-1, 1), MOST_RANKINGS);
        return Field.data(name, Shape.list(row, MOST_RANKINGS), says);
    }

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public Answer answer(Request request) {
        var places = request.rows(PLACES);
        var rankings =
                IntStream.range(0, places.length)
                        .mapToObj(k -> ranking(places, k))
                        .toArray(Ranking[]::new);
        return Answer.plain()
                .gives("kendallTauB", square(rankings, RankAgreement::kendallTauB))
                .gives("spearman", square(rankings, RankAgreement::spearman));
    }

    private static Ranking ranking(double[][] places, int k) {
        var place = InputPlace.at(PLACES.name(), k);
        var row = places[k];
        if (row.length != places[0].length)
            throw InputRule.MUST_HAVE_LENGTH.brokenAt(place, places[0].length, row.length);
        if (Arrays.stream(row).allMatch(p -> p == row[0]))
            throw InputRule.MUST_DISTINGUISH.brokenAt(place);
        return Ranking.lowestFirst(Vector.of(place, row));
    }

    private static double[][] square(Ranking[] rankings, ToDoubleFunction<RankAgreement> figure) {
        return Arrays.stream(rankings)
                .map(one ->
                        Arrays.stream(rankings)
                                .map(other -> RankAgreement.between(one, other))
                                .mapToDouble(figure)
                                .toArray())
                .toArray(double[][]::new);
    }
}
