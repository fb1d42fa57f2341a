package org.hamkke.partner;

import java.util.UUID;
import org.hamkke.kernel.Ids;

/** Names a person at a partner. */
public record ContactId(UUID value) {
    static ContactId next() {
        return new ContactId(Ids.next());
    }

    public static ContactId of(String text) {
        return new ContactId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
