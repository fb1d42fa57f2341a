package org.hamkke.performance;

import java.util.UUID;
import org.hamkke.kernel.Ids;

public record ReadingId(UUID value) {
    static ReadingId next() {
        return new ReadingId(Ids.next());
    }

    public static ReadingId of(String text) {
        return new ReadingId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
