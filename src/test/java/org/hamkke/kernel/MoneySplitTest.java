package org.hamkke.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MoneySplitTest {
    @Test
    void givesTheLastWonToTheLargestRemainder() {
        var shares = List.of(Share.of("0.335"), Share.of("0.336"), Share.of("0.329"));

        assertThat(Money.won(100).split(shares))
                .containsExactly(Money.won(33), Money.won(34), Money.won(33));
    }

    @Test
    void givesItToTheEarlierPartAmongEquals() {
        assertThat(Money.won(100).splitInProportion(weights("1", "1", "1")))
                .containsExactly(Money.won(34), Money.won(33), Money.won(33));
    }

    @Test
    void splitsCents() {
        assertThat(Money.of("0.05", "USD").split(List.of(Share.of("0.5"), Share.of("0.5"))))
                .containsExactly(Money.of("0.03", "USD"), Money.of("0.02", "USD"));
    }

    @Test
    void refusesSharesThatAreNotTheWhole() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.won(1).split(List.of(Share.of("0.9"))));
        assertThatIllegalArgumentException().isThrownBy(() -> Money.won(1).split(List.of()));
    }

    @Test
    void refusesProportionsThatSayNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.won(1).splitInProportion(weights("0", "0")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.won(1).splitInProportion(weights("2", "-1")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.won(1).splitInProportion(weights("1E+999999999")));
    }

    @Test
    void alwaysSumsToTheWhole() {
        eachRandomSplit((whole, weights, parts) ->
                assertThat(parts.stream().reduce(Money::plus)).contains(whole));
    }

    @Test
    void staysWithinOneWonOfTheExactPart() {
        eachRandomSplit((whole, weights, parts) ->
                IntStream.range(0, parts.size())
                        .forEach(i ->
                                assertThat(
                                                parts.get(i)
                                                        .amount()
                                                        .subtract(exactPart(whole, weights, i))
                                                        .abs())
                                        .isLessThan(BigDecimal.ONE)));
    }

    @Test
    void givesNothingToAPartWithoutWeight() {
        eachRandomSplit((whole, weights, parts) ->
                IntStream.range(0, parts.size())
                        .filter(i -> weights.get(i).signum() == 0)
                        .forEach(i -> assertThat(parts.get(i).isZero()).isTrue()));
    }

    @Test
    void sharesALossAsItWouldShareTheGain() {
        eachRandomSplit((whole, weights, parts) ->
                assertThat(whole.negated().splitInProportion(weights))
                        .isEqualTo(parts.stream().map(Money::negated).toList()));
    }

    private interface Check {
        void of(Money whole, List<BigDecimal> weights, List<Money> parts);
    }

    private static void eachRandomSplit(Check check) {
        var random = new Random(20261122);
        for (int i = 0; i < 1000; i++) {
            var whole = Money.won(random.nextLong(-1_000_000_000_000L, 1_000_000_000_000L));
            var weights = randomWeights(random);
            check.of(whole, weights, whole.splitInProportion(weights));
        }
    }

    private static List<BigDecimal> randomWeights(Random random) {
        var some =
                IntStream.range(0, random.nextInt(8))
                        .mapToObj(i -> BigDecimal.valueOf(random.nextInt(1000), random.nextInt(5)));
        return Stream.concat(Stream.of(BigDecimal.valueOf(1 + random.nextInt(9))), some).toList();
    }

    private static BigDecimal exactPart(Money whole, List<BigDecimal> weights, int i) {
        var total = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return whole.amount().multiply(weights.get(i)).divide(total, MathContext.DECIMAL128);
    }

    private static List<BigDecimal> weights(String... weights) {
        return Stream.of(weights).map(BigDecimal::new).toList();
    }
}
