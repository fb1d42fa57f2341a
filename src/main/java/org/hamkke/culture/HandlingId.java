package org.hamkke.culture;

import java.util.UUID;
import org.hamkke.kernel.Ids;

/** Names the handling of a dimension, over all its editions. */
public record HandlingId(UUID value) {
    static HandlingId next() {
        return new HandlingId(Ids.next());
    }

    public static HandlingId of(String text) {
        return new HandlingId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
