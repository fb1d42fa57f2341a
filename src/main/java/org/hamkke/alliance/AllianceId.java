package org.hamkke.alliance;

import java.util.UUID;
import org.hamkke.kernel.Circle;
import org.hamkke.kernel.Ids;

/** Names an alliance and the circle its parties share. */
public record AllianceId(UUID value) {
    static AllianceId next() {
        return new AllianceId(Ids.next());
    }

    public static AllianceId of(String text) {
        return new AllianceId(Ids.parse(text));
    }

    public Circle circle() {
        return Circle.shared(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
