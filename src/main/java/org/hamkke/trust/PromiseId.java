package org.hamkke.trust;

import java.util.UUID;
import org.hamkke.kernel.Ids;

public record PromiseId(UUID value) {
    static PromiseId next() {
        return new PromiseId(Ids.next());
    }

    public static PromiseId of(String text) {
        return new PromiseId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
