package org.hamkke.sharing;

import static org.hamkke.sharing.SharingRefusal.*;

import java.util.List;
import java.util.stream.IntStream;
import org.hamkke.kernel.Checks;
import org.hamkke.kernel.Money;
import org.hamkke.kernel.Share;
import org.jspecify.annotations.Nullable;

/** What must hold of a rule; the field names are those of the form and of the open API. */
final class RuleChecks {
    private RuleChecks() {}

    static void of(
            Checks checks,
            List<Terms> parties,
            List<Tier> tiers,
            @Nullable Bound guarantee,
            @Nullable Bound cap) {
        shares(checks, parties);
        for (int i = 0; i < parties.size(); i++) amounts(checks, parties.get(i), i);
        checks.that(
                tiers.size() <= SharingRule.MOST_TIERS,
                TIERS_ARE_FEW.at("tiers"),
                SharingRule.MOST_TIERS);
        for (int i = 0; i < tiers.size(); i++) tier(checks, parties, tiers, i);
        bound(checks, parties, guarantee, "guarantee");
        bound(checks, parties, cap, "cap");
        checks.that(coversTheGuarantee(guarantee, cap), CAP_COVERS_THE_GUARANTEE.at("cap.amount"));
    }

    private static void shares(Checks checks, List<Terms> parties) {
        var distinct = parties.stream().map(Terms::party).distinct().count() == parties.size();
        checks.that(parties.size() >= 2 && distinct, EVERY_PARTY_HAS_TERMS);
        var gain = parties.stream().map(Terms::gain).toList();
        var loss = parties.stream().map(Terms::loss).toList();
        checks.that(
                Share.makeUpTheWhole(gain),
                GAIN_SHARES_MAKE_UP_THE_WHOLE.at("gain"),
                percent(gain));
        checks.that(
                Share.makeUpTheWhole(loss),
                LOSS_SHARES_MAKE_UP_THE_WHOLE.at("loss"),
                percent(loss));
    }

    private static void amounts(Checks checks, Terms terms, int i) {
        checks.that(
                terms.ceiling() == null || !terms.ceiling().isNegative(),
                AMOUNT_IS_NOT_NEGATIVE.at("ceiling." + i));
        checks.that(!terms.alone().isNegative(), AMOUNT_IS_NOT_NEGATIVE.at("alone." + i));
    }

    private static void tier(Checks checks, List<Terms> parties, List<Tier> tiers, int i) {
        var tier = tiers.get(i);
        var below = i == 0 ? Amounts.NOTHING : tiers.get(i - 1).above();
        checks.that(
                tier.above().compareTo(below) > 0,
                TIERS_ASCEND_FROM_ABOVE_NOTHING.at("tier." + i + ".above"));
        var whole = tier.gain().size() == parties.size() && Share.makeUpTheWhole(tier.gain());
        checks.that(whole, TIER_SHARES_MAKE_UP_THE_WHOLE.at("tier." + i), percent(tier.gain()));
    }

    private static void bound(
            Checks checks, List<Terms> parties, @Nullable Bound bound, String field) {
        if (bound == null) return;
        var named =
                IntStream.range(0, parties.size())
                        .anyMatch(i -> parties.get(i).party().equals(bound.party()));
        checks.that(named, BOUND_NAMES_A_PARTY.at(field + ".party"));
        checks.that(!bound.amount().isNegative(), AMOUNT_IS_NOT_NEGATIVE.at(field + ".amount"));
    }

    private static boolean coversTheGuarantee(@Nullable Bound guarantee, @Nullable Bound cap) {
        if (guarantee == null || cap == null || !guarantee.party().equals(cap.party())) return true;
        return guarantee.amount().compareTo(cap.amount()) <= 0;
    }

    /** The sum as people read it: 99.9. */
    static String percent(List<Share> shares) {
        return shares.stream()
                .map(Share::value)
                .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add)
                .movePointRight(2)
                .stripTrailingZeros()
                .toPlainString();
    }

    static boolean isAmount(Money amount) {
        return !amount.isNegative() && amount.currency().equals(Money.WON);
    }
}
