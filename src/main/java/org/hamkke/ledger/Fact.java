package org.hamkke.ledger;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What happened, to be entered.
 *
 * @param kind module and past-tense verb: {@code alliance.founded}; its words stand under {@code ledger.kind.<kind>}
 * @param subject what it happened to
 * @param content names, figures and hashes a reader needs in years; texts, whole numbers, booleans, decimals, lists, maps
 */
public record Fact(String kind, Optional<UUID> subject, Map<String, Object> content) {
    public static Fact of(String kind, UUID subject, Map<String, Object> content) {
        return new Fact(kind, Optional.of(subject), content);
    }
}
