package org.hamkke.fit.method;

import java.io.Serial;
import java.util.List;
import java.util.stream.Stream;

/** An input that a method can't compute with: which rule it breaks, and in which field at which index. */
public final class MethodInputException extends IllegalArgumentException {
    @Serial private static final long serialVersionUID = 1;
    private final transient InputPlace place;
    private final transient List<Object> details;
    private final InputRule rule;

    MethodInputException(InputRule rule, InputPlace place, List<Object> details) {
        super(rule + " " + place + " " + details);
        this.rule = rule;
        this.place = place;
        this.details = List.copyOf(details);
    }

    public InputRule rule() {
        return rule;
    }

    public InputPlace place() {
        return place;
    }

    /** For the message pattern: the place as a path, then what the rule names. */
    public List<Object> arguments() {
        return Stream.concat(Stream.of(place.toString()), details.stream()).toList();
    }
}
