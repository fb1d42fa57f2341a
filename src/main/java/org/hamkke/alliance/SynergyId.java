package org.hamkke.alliance;

import java.util.UUID;
import org.hamkke.kernel.Ids;

public record SynergyId(UUID value) {
    static SynergyId next() {
        return new SynergyId(Ids.next());
    }

    public static SynergyId of(String text) {
        return new SynergyId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
