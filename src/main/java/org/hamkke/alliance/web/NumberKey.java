package org.hamkke.alliance.web;

import java.util.Optional;
import org.hamkke.alliance.BlueprintId;
import org.hamkke.alliance.BlueprintNumber;
import org.hamkke.kernel.NotFound;

/** A number of a blueprint as a select sends it: the blueprint's id, a dot, and the name. */
public final class NumberKey {
    private NumberKey() {}

    public static String of(BlueprintNumber number) {
        return number.blueprint() + "." + number.name();
    }

    public static String of(Optional<BlueprintNumber> number) {
        return number.map(NumberKey::of).orElse("");
    }

    static Optional<BlueprintNumber> read(String sent) {
        if (sent.isBlank()) return Optional.empty();
        int dot = sent.indexOf('.');
        if (dot < 0) throw new NotFound();
        var blueprint = BlueprintId.of(sent.substring(0, dot));
        return Optional.of(new BlueprintNumber(blueprint, sent.substring(dot + 1)));
    }
}
