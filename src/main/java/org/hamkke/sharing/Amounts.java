package org.hamkke.sharing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.hamkke.kernel.Money;

/** Lists of amounts, one per party. */
final class Amounts {
    static final Money NOTHING = Money.zero(Money.WON);

    private Amounts() {}

    static List<Money> sum(List<List<Money>> moves, int parties) {
        return IntStream.range(0, parties)
                .mapToObj(party -> total(moves.stream().map(move -> move.get(party)).toList()))
                .toList();
    }

    static Money total(List<Money> amounts) {
        return amounts.stream().reduce(NOTHING, Money::plus);
    }

    /** Takes an amount from one party and hands it to the others by their weights; equally when none has any. */
    static List<Money> handOn(Money amount, int from, List<BigDecimal> weights) {
        var moves = new ArrayList<>(apportion(amount, from, weights));
        moves.set(from, amount.negated());
        return List.copyOf(moves);
    }

    /** Brings an amount to one party, taken from the others in proportion to what they have. */
    static List<Money> collect(Money amount, int to, List<Money> have) {
        var weights = have.stream().map(Money::amount).toList();
        var moves =
                new ArrayList<>(
                        apportion(amount, to, weights).stream().map(Money::negated).toList());
        moves.set(to, amount);
        return List.copyOf(moves);
    }

    private static List<Money> apportion(Money amount, int except, List<BigDecimal> weights) {
        var others = new ArrayList<>(weights);
        others.set(except, BigDecimal.ZERO);
        if (others.stream().allMatch(weight -> weight.signum() == 0)) {
            Collections.fill(others, BigDecimal.ONE);
            others.set(except, BigDecimal.ZERO);
        }
        return amount.splitInProportion(others);
    }
}
