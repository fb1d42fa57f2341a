package org.hamkke.sharing.web;

import static org.hamkke.sharing.SharingRefusal.AMOUNT_CAN_BE_READ;
import static org.hamkke.sharing.SharingRefusal.AMOUNT_IS_IN_WHOLE_WON;
import static org.hamkke.sharing.SharingRefusal.SHARE_CAN_BE_READ;

import java.math.BigDecimal;
import java.util.UUID;
import org.hamkke.kernel.Checks;
import org.hamkke.kernel.Money;
import org.hamkke.kernel.Rule;
import org.hamkke.kernel.Share;
import org.jspecify.annotations.Nullable;

/** Texts and numbers to amounts and shares; what can't be read is noted beside its field and read as nothing until the end. */
final class Reading {
    private static final UUID NOBODY = new UUID(0, 0);

    /** Far beyond any business, and small enough that sums of all of them are still amounts. */
    private static final int MOST_DIGITS = 16;

    private final Checks checks = new Checks();

    /** @throws org.hamkke.kernel.RuleViolation naming every field that could not be read */
    void done() {
        checks.done();
    }

    Money won(String field, String typed) {
        if (typed.isBlank()) return Money.won(0);
        return WonEntry.read(typed)
                .map(amount -> won(field, amount))
                .orElseGet(() -> refused(AMOUNT_CAN_BE_READ.at(field)));
    }

    @Nullable Money optionalWon(String field, String typed) {
        return typed.isBlank() ? null : won(field, typed);
    }

    Money won(String field, @Nullable BigDecimal amount) {
        if (amount == null) return Money.won(0);
        if (amount.stripTrailingZeros().scale() > 0)
            return refused(AMOUNT_IS_IN_WHOLE_WON.at(field));
        if ((long) amount.precision() - amount.scale() > MOST_DIGITS)
            return refused(AMOUNT_CAN_BE_READ.at(field));
        return new Money(amount, Money.WON);
    }

    Share percent(String field, String typed) {
        try {
            return typed.isBlank() ? Share.NONE : Share.ofPercent(typed.replace("%", "").strip());
        } catch (IllegalArgumentException _) {
            return unreadable(field);
        }
    }

    @Nullable Share optionalPercent(String field, String typed) {
        return typed.isBlank() ? null : percent(field, typed);
    }

    Share share(String field, @Nullable BigDecimal value) {
        try {
            return value == null ? Share.NONE : new Share(value);
        } catch (IllegalArgumentException _) {
            return unreadable(field);
        }
    }

    /** Whoever is not among the parties is refused by the rule itself. */
    UUID party(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? NOBODY : UUID.fromString(typed);
        } catch (IllegalArgumentException _) {
            return NOBODY;
        }
    }

    private Money refused(Rule rule) {
        checks.that(false, rule);
        return Money.won(0);
    }

    private Share unreadable(String field) {
        checks.that(false, SHARE_CAN_BE_READ.at(field));
        return Share.NONE;
    }
}
