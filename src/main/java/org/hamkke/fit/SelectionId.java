package org.hamkke.fit;

import java.util.UUID;
import org.hamkke.kernel.Ids;

/** Names a selection. */
public record SelectionId(UUID value) {
    static SelectionId next() {
        return new SelectionId(Ids.next());
    }

    public static SelectionId of(String text) {
        return new SelectionId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
