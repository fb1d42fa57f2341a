package org.hamkke.ledger;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hamkke.kernel.ContentHash;

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
    /** Whether its text has the hash it carries. */
    public boolean isWhole() {
        return ContentHash.ofText(body).value().equals(hash);
    }

    /** One line of an export: the hashed text itself stands in it, byte for byte. */
    public String line() {
        return "{\"entry\":" + body + ",\"hash\":\"" + hash + "\"}";
    }
}
