package org.hamkke.sharing;

import java.util.Locale;
import java.util.UUID;
import org.hamkke.kernel.Money;

/**
 * What a party brings in, valued in won.
 *
 * @param basis how the value was found, so that the other side can follow it
 */
public record Contribution(UUID party, Kind kind, String description, Money value, String basis) {
    public enum Kind {
        CASH,
        PEOPLE,
        EQUIPMENT,
        TECHNOLOGY,
        MARKET,
        OTHER;

        public String messageKey() {
            return "sharing.contribution." + name().toLowerCase(Locale.ROOT);
        }
    }
}
