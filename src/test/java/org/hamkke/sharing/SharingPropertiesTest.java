package org.hamkke.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.hamkke.kernel.Money;
import org.hamkke.kernel.Share;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every rule and every result. A failing seed names its case. */
class SharingPropertiesTest {
    static LongStream seeds() {
        return LongStream.rangeClosed(1, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void thePartsAlwaysAddUpToTheResult(long seed) {
        var split = splitOf(seed);

        assertThat(Amounts.total(split.parts())).isEqualTo(split.result());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theStepsAreTheWholeStory(long seed) {
        var split = splitOf(seed);

        assertThat(split.running().getLast()).isEqualTo(split.parts());
        assertThat(split.steps())
                .allSatisfy(step ->
                        assertThat(Amounts.total(step.moves()))
                                .isEqualTo(sharedBy(step, split.result())));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nobodyPaysOutOfAGainOrEarnsByALoss(long seed) {
        var split = splitOf(seed);

        assertThat(split.parts())
                .allSatisfy(part ->
                        assertThat(part.amount().signum() * split.result().amount().signum())
                                .isNotNegative());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void boundsHold(long seed) {
        var random = new Random(seed);
        var rule = rule(random);
        var split = rule.split(result(random));

        if (split.result().isNegative()) ceilingsHold(rule, split);
        else gainBoundsHold(rule, split);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSameRuleReadAgainCalculatesTheSame(long seed) {
        var random = new Random(seed);
        var rule = rule(random);
        var plan = new SharingPlan(rule, List.of(), List.of(Plans.scenario("실패", 0, 1)));
        var result = result(random);

        assertThat(
                        PlanReading.plan(PlanContent.text(plan, java.util.Map.of()))
                                .rule()
                                .split(result))
                .isEqualTo(rule.split(result));
    }

    private static void ceilingsHold(SharingRule rule, Split split) {
        for (int i = 0; i < rule.parties().size(); i++) {
            var ceiling = rule.parties().get(i).ceiling();
            if (ceiling != null && !split.breaksCeilings())
                assertThat(split.parts().get(i).negated()).isLessThanOrEqualTo(ceiling);
        }
    }

    private static void gainBoundsHold(SharingRule rule, Split split) {
        var cap = rule.cap();
        var guarantee = rule.guarantee();
        if (cap != null)
            assertThat(split.parts().get(rule.indexOf(cap.party())))
                    .isLessThanOrEqualTo(cap.amount());
        if (guarantee == null) return;
        var reached = split.parts().get(rule.indexOf(guarantee.party()));
        assertThat(reached.compareTo(guarantee.amount()) >= 0 || reached.equals(split.result()))
                .isTrue();
    }

    private static Money sharedBy(Step step, Money result) {
        return switch (step) {
            case Step.Shared shared -> shared.amount();
            case Step.LossShared _ -> result;
            case Step.Capped _, Step.Guaranteed _, Step.Ceiled _, Step.BeyondCeilings _ ->
                    Amounts.NOTHING;
        };
    }

    private static Split splitOf(long seed) {
        var random = new Random(seed);
        return rule(random).split(result(random));
    }

    private static Money result(Random random) {
        return Money.won(
                random.nextLong(-5_000_000_000L, 5_000_000_000L)
                        / (random.nextBoolean() ? 1 : 1_000_000));
    }

    static SharingRule rule(Random random) {
        var size = random.nextInt(2, 6);
        var gain = shares(random, size);
        var loss = shares(random, size);
        var parties =
                IntStream.range(0, size)
                        .mapToObj(i ->
                                new Terms(
                                        new UUID(0, i),
                                        gain.get(i),
                                        loss.get(i),
                                        ceiling(random),
                                        Money.won(0)))
                        .toList();
        var guaranteed = random.nextInt(size);
        var guarantee =
                random.nextInt(3) == 0 ? new Bound(new UUID(0, guaranteed), amount(random)) : null;
        var cap =
                random.nextInt(3) == 0
                        ? new Bound(new UUID(0, (guaranteed + 1) % size), amount(random))
                        : null;
        return new SharingRule(parties, tiers(random, size), guarantee, cap);
    }

    private static List<Tier> tiers(Random random, int size) {
        var tiers = new ArrayList<Tier>();
        for (int i = random.nextInt(3), above = 0; i > 0; i--) {
            above += random.nextInt(1, 500_000_000);
            tiers.add(new Tier(Money.won(above), shares(random, size)));
        }
        return tiers;
    }

    private static @Nullable Money ceiling(Random random) {
        return random.nextBoolean() ? null : amount(random);
    }

    private static Money amount(Random random) {
        return Money.won(random.nextLong(0, 2_000_000_000L));
    }

    /** Hundredths of a percent that make up the whole; some of them nothing. */
    private static List<Share> shares(Random random, int size) {
        var cuts =
                IntStream.concat(
                                IntStream.of(0, 10_000),
                                random.ints(size - 1, 0, 10_001).map(cut -> cut / 7 * 7))
                        .sorted()
                        .toArray();
        return IntStream.range(0, size)
                .mapToObj(i -> new Share(BigDecimal.valueOf(cuts[i + 1] - cuts[i], 4)))
                .toList();
    }
}
