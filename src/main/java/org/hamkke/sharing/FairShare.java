package org.hamkke.sharing;

import java.util.List;
import org.hamkke.kernel.Money;
import org.hamkke.kernel.Share;

/** What a split is held against. Neither is law; both are what people negotiate from. */
public final class FairShare {
    private static final List<Share> HALVES = List.of(Share.of("0.5"), Share.of("0.5"));

    private FairShare() {}

    /** By what each put in: xᵢ = V · cᵢ / Σc. Empty while nothing is put in. */
    public static List<Money> proportional(List<Money> contributions, Money result) {
        var weights = contributions.stream().map(Money::amount).toList();
        return Amounts.total(contributions).isZero()
                ? List.of()
                : result.splitInProportion(weights);
    }

    /**
     * The Shapley value of the game of two: φᵢ = vᵢ + (V − v₁ − v₂) / 2, each one's fallback and half of what the two earn
     * together beyond both (Shapley 1953). An odd won goes to the first. Three and more need the worth of every coalition,
     * which a rule does not know.
     *
     * @param alone the worth of each by itself, two of them
     */
    public static List<Money> shapley(List<Money> alone, Money result) {
        if (alone.size() != 2)
            throw new IllegalArgumentException("the game of two has two players: " + alone.size());
        var surplus = result.minus(Amounts.total(alone)).split(HALVES);
        return List.of(alone.get(0).plus(surplus.get(0)), alone.get(1).plus(surplus.get(1)));
    }
}
