package org.hamkke.fit.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamkke.fit.method.Normalisation.LINEAR_MAX;
import static org.hamkke.fit.method.Normalisation.MIN_MAX;
import static org.hamkke.fit.method.Normalisation.VECTOR;

import java.util.Collections;
import java.util.function.Function;
import org.hamkke.fit.method.Generated.Choice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every ranking method owes, over two hundred generated choices each. */
class MethodPropertiesTest {
    @SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing
    enum Method {
        WEIGHTED_SUM_OF_RATIOS(c -> weightedSum(c, LINEAR_MAX)),
        WEIGHTED_SUM_OF_RANGES(c -> weightedSum(c, MIN_MAX)),
        TOPSIS_BY_VECTOR(c -> Topsis.of(c.matrix(), c.weights(), VECTOR).ranking()),
        TOPSIS_BY_RANGE(c -> Topsis.of(c.matrix(), c.weights(), MIN_MAX).ranking()),
        VIKOR(c -> Vikor.of(c.matrix(), c.weights(), 0.5).ranking()),
        PROMETHEE(c -> promethee(c, PreferenceFunction.usual())),
        PROMETHEE_IN_UNITS(c -> promethee(c, PreferenceFunction.linear(0, 40)));

        private final Function<Choice, Ranking> ranks;

        Method(Function<Choice, Ranking> ranks) {
            this.ranks = ranks;
        }

        Ranking rank(Choice choice) {
            return ranks.apply(choice);
        }

        private static Ranking weightedSum(Choice c, Normalisation normalisation) {
            return WeightedSum.rank(c.matrix(), c.weights(), normalisation).ranking();
        }

        private static Ranking promethee(Choice c, PreferenceFunction function) {
            var everywhere = Collections.nCopies(c.matrix().criteria(), function);
            return Promethee.of(c.matrix(), c.weights(), everywhere).ranking();
        }
    }

    @ParameterizedTest
    @EnumSource
    void putsADominatedCandidateBehindTheOneThatDominatesIt(Method method) {
        Generated.choices()
                .map(choice -> choice.withDominated(0))
                .forEach(choice -> assertLastBehindFirst(method.rank(choice)));
    }

    private static void assertLastBehindFirst(Ranking ranking) {
        int dominated = ranking.size() - 1;
        assertThat(ranking.placeOf(dominated)).isGreaterThan(ranking.placeOf(0));
        assertThat(ranking.winners()).doesNotContain(dominated);
    }

    @ParameterizedTest
    @EnumSource
    void followsTheRowsWhenTheyAreShuffled(Method method) {
        Generated.choices().forEach(choice -> assertFollows(method, choice));
    }

    private static void assertFollows(Method method, Choice choice) {
        var order = Generated.order(choice.matrix().candidates(), 4);
        var before = method.rank(choice);
        var after = method.rank(choice.shuffled(order));
        for (int i = 0; i < order.length; i++)
            assertThat(after.placeOf(i)).isEqualTo(before.placeOf(order[i]));
    }

    @ParameterizedTest
    @EnumSource
    void keepsTwinsTied(Method method) {
        Generated.choices()
                .map(choice -> method.rank(choice.withTwin(0)))
                .forEach(r -> assertThat(r.placeOf(r.size() - 1)).isEqualTo(r.placeOf(0)));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PROMETHEE_IN_UNITS")
    void doesNotMindInWhichUnitsCriteriaAreMeasured(Method method) {
        Generated.choices()
                .forEach(choice ->
                        assertThat(method.rank(choice.inUnits(0.37)))
                                .isEqualTo(method.rank(choice)));
    }
}
