package org.hamkke.fit;

import java.util.Optional;
import org.hamkke.kernel.ContentHash;

/**
 * Whether a picture is still the one that was taken: its hash computed anew, beside those that were written down then.
 *
 * @param recomputed of the text that is stored now
 * @param stored beside the text
 * @param entry in the organisation's own chain
 */
public record Proof(ContentHash recomputed, ContentHash stored, Optional<Entry> entry) {
    /**
     * @param seq its number in the chain
     * @param hash its own
     * @param whole whether its text has the hash it carries
     * @param contentHash of the picture, as it was entered
     */
    public record Entry(long seq, String hash, boolean whole, String contentHash) {}

    public boolean holds() {
        return recomputed.equals(stored)
                && entry.filter(Entry::whole)
                        .filter(one -> one.contentHash().equals(recomputed.value()))
                        .isPresent();
    }
}
