package org.hamkke.performance;

import java.util.UUID;
import org.hamkke.kernel.Ids;

public record KpiId(UUID value) {
    static KpiId next() {
        return new KpiId(Ids.next());
    }

    public static KpiId of(String text) {
        return new KpiId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
