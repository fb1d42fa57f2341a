package org.hamkke.fit.calculation;

import java.io.Serial;
import java.util.List;

/** There is no calculator of this name; it names those there are. */
public final class UnknownMethod extends RuntimeException {
    @Serial private static final long serialVersionUID = 1;

    private final transient List<String> known;

    UnknownMethod(String method, List<String> known) {
        super(method);
        this.known = List.copyOf(known);
    }

    public List<String> known() {
        return known;
    }
}
