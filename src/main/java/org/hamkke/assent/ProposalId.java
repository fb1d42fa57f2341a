package org.hamkke.assent;

import java.util.UUID;
import org.hamkke.kernel.Ids;

public record ProposalId(UUID value) {
    static ProposalId next() {
        return new ProposalId(Ids.next());
    }

    public static ProposalId of(String text) {
        return new ProposalId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
