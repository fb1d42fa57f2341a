package org.hamkke.culture;

import java.util.UUID;
import org.hamkke.kernel.Ids;

/** Names a readiness check. */
public record CheckId(UUID value) {
    static CheckId next() {
        return new CheckId(Ids.next());
    }

    public static CheckId of(String text) {
        return new CheckId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
