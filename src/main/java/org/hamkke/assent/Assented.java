package org.hamkke.assent;

import java.util.Map;
import org.hamkke.kernel.Circle;
import org.hamkke.kernel.ContentHash;

/** The last key has turned: the subject is in effect. Its module listens within the same transaction. */
public record Assented(ProposalId proposal, Circle circle, Subject subject, ContentHash hash) {
    /** @param standing what its module is about to put in effect: exactly what the keys turned for, or nothing */
    public void requireStill(Map<String, Object> standing) {
        AssentRule.CONTENT_STILL_STANDS.require(ContentHash.of(standing).equals(hash));
    }
}
