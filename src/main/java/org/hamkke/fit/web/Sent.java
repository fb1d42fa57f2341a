package org.hamkke.fit.web;

import org.hamkke.kernel.NotFound;
import org.hamkke.kernel.Rule;
import org.springframework.util.MultiValueMap;

/** What a form sent, field by field. */
final class Sent {
    private Sent() {}

    static String text(MultiValueMap<String, String> sent, String name) {
        var value = sent.getFirst(name);
        return value == null ? "" : value;
    }

    /** A hidden field: anything but a number is no form of ours. */
    static int version(MultiValueMap<String, String> sent) {
        var text = text(sent, "version");
        if (text.isEmpty()) return 0;
        if (!text.matches("\\d{1,9}")) throw new NotFound();
        return Integer.parseInt(text);
    }

    /** @param otherwise what is refused where it is no whole number */
    static int whole(String typed, Rule otherwise) {
        if (!typed.strip().matches("\\d{1,3}")) throw otherwise.refusal();
        return Integer.parseInt(typed.strip());
    }
}
