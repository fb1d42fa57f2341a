package org.hamkke.ledger;

/** The end of a chain: both sides hold it, so that a shortened export gives itself away. */
public record Head(long seq, String hash) {
    static final Head BEFORE_THE_FIRST = new Head(0, "0".repeat(64));

    public String brief() {
        return hash.substring(0, 4) + " " + hash.substring(4, 8);
    }
}
