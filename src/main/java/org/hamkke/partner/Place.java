package org.hamkke.partner;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.UUID;
import org.hamkke.shell.Paging;

/** After which row a list goes on: the value it is ordered by and the row's id, opaque to whoever carries it. */
record Place(Object value, UUID id) {
    static String after(Listed row, PartnerOrder order) {
        var text = row.id() + order.valueOf(row);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    /** What this list never handed out is no place of it. */
    static Place parse(String after, PartnerOrder order) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(after), UTF_8);
            return new Place(
                    order.parse(text.substring(36)), UUID.fromString(text.substring(0, 36)));
        } catch (RuntimeException _) {
            throw Paging.unknownPlace();
        }
    }
}
