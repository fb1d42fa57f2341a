package org.hamkke.alliance.web;

import java.util.List;
import org.hamkke.kernel.NotFound;
import org.springframework.util.MultiValueMap;

/** What a form sent. A field that repeats has one value per row, in the order of the rows. */
final class Forms {
    private Forms() {}

    static String at(MultiValueMap<String, String> form, String name, int row) {
        var values = form.getOrDefault(name, List.of());
        return row < values.size() ? values.get(row) : "";
    }

    static String one(MultiValueMap<String, String> form, String name) {
        return at(form, name, 0);
    }

    /** A hidden field that no person typed: anything but a number is no address of ours. */
    static int version(MultiValueMap<String, String> form) {
        try {
            return Integer.parseInt(one(form, "version"));
        } catch (NumberFormatException _) {
            throw new NotFound();
        }
    }

    static <E extends Enum<E>> E choice(Class<E> type, String name) {
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException _) {
            throw new NotFound();
        }
    }
}
