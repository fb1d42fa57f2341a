package org.hamkke.sheet.read;

import java.util.List;
import org.hamkke.sheet.Phrase;

/** The file is not read, and this is why. */
public record Refused(Refusal reason, List<Object> arguments) implements Reading {
    public Refused {
        arguments = List.copyOf(arguments);
    }

    public Phrase phrase() {
        return new Phrase(reason.messageKey(), arguments);
    }
}
