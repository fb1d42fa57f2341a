package org.hamkke.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamkke.sharing.Plans.DAON;
import static org.hamkke.sharing.Plans.HANBIT;
import static org.hamkke.sharing.Plans.SEUM;
import static org.hamkke.sharing.Plans.terms;

import java.util.List;
import java.util.stream.LongStream;
import org.hamkke.kernel.Money;
import org.hamkke.kernel.RuleViolation;
import org.hamkke.kernel.Share;
import org.junit.jupiter.api.Test;

class SharingRuleTest {
    @Test
    void aGainFallsByTheSharesOfGain() {
        assertThat(Plans.agreedRule().split(Money.won(1_400_000_000)).parts())
                .isEqualTo(won(770_000_000, 630_000_000));
    }

    @Test
    void aLossFallsByTheSharesOfLoss() {
        assertThat(Plans.agreedRule().split(Money.won(-450_000_000)).parts())
                .isEqualTo(won(-225_000_000, -225_000_000));
    }

    @Test
    void anOddWonIsNeverLost() {
        assertThat(Plans.agreedRule().split(Money.won(-3)).parts()).isEqualTo(won(-2, -1));
    }

    @Test
    void whatLiesAboveATierFallsByItsOwnShares() {
        var tier =
                new Tier(Money.won(1_000), List.of(Share.ofPercent("40"), Share.ofPercent("60")));

        var split = Plans.rule(null, null, tier).split(Money.won(1_500));

        assertThat(split.parts()).isEqualTo(won(550 + 200, 450 + 300));
        assertThat(split.steps()).hasSize(2);
    }

    @Test
    void aCapHandsTheRestToTheOther() {
        var split = Plans.rule(null, new Bound(HANBIT, Money.won(500))).split(Money.won(2_000));

        assertThat(split.parts()).isEqualTo(won(500, 1_500));
    }

    @Test
    void aGuaranteeReachesAsFarAsTheGain() {
        var rule = Plans.rule(new Bound(SEUM, Money.won(600)), null);

        assertThat(rule.split(Money.won(1_000)).parts()).isEqualTo(won(400, 600));
        assertThat(rule.split(Money.won(300)).parts()).isEqualTo(won(0, 300));
        assertThat(rule.split(Money.won(-300)).parts()).isEqualTo(won(-150, -150));
    }

    @Test
    void aCeilingHandsTheRestToThoseBelowTheirs() {
        var rule =
                new SharingRule(
                        List.of(
                                terms(HANBIT, "50", "50", Money.won(100)),
                                terms(SEUM, "30", "30", null),
                                terms(DAON, "20", "20", null)),
                        List.of(),
                        null,
                        null);

        var split = rule.split(Money.won(-400));

        assertThat(split.parts()).isEqualTo(won(-100, -180, -120));
        assertThat(split.breaksCeilings()).isFalse();
    }

    @Test
    void aLossAboveAllCeilingsIsStillSharedAndSaysSo() {
        var split = Plans.agreedRule().split(Money.won(-2_400_000_000L));

        assertThat(split.parts()).isEqualTo(won(-1_200_000_000, -1_200_000_000));
        assertThat(split.breaksCeilings()).isTrue();
    }

    @Test
    void sharesThatMissTheWholeAreRefusedBesideTheField() {
        var refusal =
                refused(() ->
                        new SharingRule(
                                List.of(
                                        terms(HANBIT, "55", "50", null),
                                        terms(SEUM, "44", "50", null)),
                                List.of(),
                                null,
                                null));

        assertThat(refusal.rule().name()).isEqualTo("GAIN_SHARES_MAKE_UP_THE_WHOLE");
        assertThat(refusal.rule().field()).isEqualTo("gain");
        assertThat(refusal.rule().messageKey())
                .isEqualTo("sharing.rule.gain-shares-make-up-the-whole");
        assertThat(refusal.refusals().getFirst().arguments()).containsExactly("99");
    }

    @Test
    void aCapBelowTheGuaranteeOfTheSamePartyIsRefused() {
        var refusal =
                refused(() ->
                        Plans.rule(
                                new Bound(HANBIT, Money.won(600)),
                                new Bound(HANBIT, Money.won(500))));

        assertThat(refusal.rule().field()).isEqualTo("cap.amount");
    }

    @Test
    void tiersThatDoNotAscendAreRefused() {
        var halves = List.of(Share.ofPercent("50"), Share.ofPercent("50"));

        var refusal =
                refused(() ->
                        Plans.rule(
                                null,
                                null,
                                new Tier(Money.won(900), halves),
                                new Tier(Money.won(900), halves)));

        assertThat(refusal.rule().field()).isEqualTo("tier.1.above");
    }

    private static RuleViolation refused(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        return catchThrowableOfType(RuleViolation.class, act);
    }

    private static List<Money> won(long... amounts) {
        return LongStream.of(amounts).mapToObj(Money::won).toList();
    }
}
