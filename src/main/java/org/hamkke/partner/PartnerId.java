package org.hamkke.partner;

import java.util.UUID;
import org.hamkke.kernel.Ids;

/** Names a partner of our directory. */
public record PartnerId(UUID value) {
    static PartnerId next() {
        return new PartnerId(Ids.next());
    }

    public static PartnerId of(String text) {
        return new PartnerId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
