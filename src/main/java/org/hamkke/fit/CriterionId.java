package org.hamkke.fit;

import java.util.UUID;
import org.hamkke.kernel.Ids;

/** Names a criterion. */
public record CriterionId(UUID value) {
    static CriterionId next() {
        return new CriterionId(Ids.next());
    }

    public static CriterionId of(String text) {
        return new CriterionId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
