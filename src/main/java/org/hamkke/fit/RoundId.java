package org.hamkke.fit;

import java.util.UUID;
import org.hamkke.kernel.Ids;

/** Names a round of scoring. */
public record RoundId(UUID value) {
    static RoundId next() {
        return new RoundId(Ids.next());
    }

    public static RoundId of(String text) {
        return new RoundId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
