package org.hamkke.ledger;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One link of a chain as it is read.
 *
 * @param body the canonical text that was hashed
 */
public record LedgerEntry(
        UUID circleId,
        long seq,
        String body,
        String hash,
        String kind,
        Optional<UUID> subject,
        Instant at) {
    /** One line of an export: the hashed text itself stands in it, byte for byte. */
    public String line() {
        return "{\"entry\":" + body + ",\"hash\":\"" + hash + "\"}";
    }
}
