package org.hamkke.sharing;

import java.util.List;
import java.util.UUID;
import org.hamkke.kernel.Money;
import org.hamkke.kernel.Share;
import org.jspecify.annotations.Nullable;

/** Rules and scenarios as the tests speak of them. */
final class Plans {
    static final UUID HANBIT = new UUID(0, 1);
    static final UUID SEUM = new UUID(0, 2);
    static final UUID DAON = new UUID(0, 3);

    private Plans() {}

    static Terms terms(UUID party, String gain, String loss, @Nullable Money ceiling) {
        return new Terms(
                party, Share.ofPercent(gain), Share.ofPercent(loss), ceiling, Money.won(0));
    }

    /** 55 to 45 of a gain, halves of a loss, nobody more than a billion won. */
    static SharingRule agreedRule() {
        return rule(null, null);
    }

    static SharingRule rule(@Nullable Bound guarantee, @Nullable Bound cap, Tier... tiers) {
        var billion = Money.won(1_000_000_000);
        return new SharingRule(
                List.of(terms(HANBIT, "55", "50", billion), terms(SEUM, "45", "50", billion)),
                List.of(tiers),
                guarantee,
                cap);
    }

    static Scenario scenario(String name, long revenue, long cost) {
        return new Scenario(
                name, Money.won(revenue), Money.won(0), Money.won(0), Money.won(cost), null);
    }

    static Scenario likely(String name, long revenue, long cost, String percent) {
        return new Scenario(
                name,
                Money.won(revenue),
                Money.won(0),
                Money.won(0),
                Money.won(cost),
                Share.ofPercent(percent));
    }

    static Contribution cash(UUID party, long won) {
        return new Contribution(party, Contribution.Kind.CASH, "투자금", Money.won(won), "납입액");
    }

    static SharingPlan agreedPlan() {
        return new SharingPlan(
                agreedRule(),
                List.of(cash(HANBIT, 600_000_000), cash(SEUM, 400_000_000)),
                List.of(
                        likely("계획대로", 3_600_000_000L, 2_200_000_000L, "70"),
                        likely("실패", 500_000_000, 2_450_000_000L, "30")));
    }
}
