package org.hamkke.responsibility;

import java.util.UUID;
import org.hamkke.kernel.Ids;

public record HolderId(UUID value) {
    static HolderId next() {
        return new HolderId(Ids.next());
    }

    public static HolderId of(String text) {
        return new HolderId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
