package org.hamkke.partner.intake;

import java.util.UUID;
import org.hamkke.kernel.Ids;

/** Names one import. */
public record ImportId(UUID value) {
    static ImportId next() {
        return new ImportId(Ids.next());
    }

    public static ImportId of(String text) {
        return new ImportId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
