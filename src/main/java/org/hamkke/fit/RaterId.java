package org.hamkke.fit;

import java.util.UUID;
import org.hamkke.kernel.Ids;

/** Names a rater of a round. */
public record RaterId(UUID value) {
    static RaterId next() {
        return new RaterId(Ids.next());
    }

    public static RaterId of(String text) {
        return new RaterId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
