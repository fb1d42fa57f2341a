package org.hamkke.alliance;

import java.util.UUID;
import org.hamkke.kernel.Ids;

public record BlueprintId(UUID value) {
    static BlueprintId next() {
        return new BlueprintId(Ids.next());
    }

    public static BlueprintId of(String text) {
        return new BlueprintId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
