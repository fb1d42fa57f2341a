package org.hamkke.sheet.column;

import org.hamkke.sheet.Cell;
import org.hamkke.sheet.Phrase;

/** What the text of one cell turned out to be. */
public sealed interface Parsed {
    record Blank() implements Parsed {}

    record Value(Cell cell) implements Parsed {}

    /** Usable, but a person should look. */
    record Doubt(Cell cell, Phrase phrase) implements Parsed {}

    record Problem(Phrase phrase) implements Parsed {}

    static Parsed problem(String key, Object... arguments) {
        return new Problem(Phrase.of(key, arguments));
    }

    static Parsed doubt(Cell cell, String key, Object... arguments) {
        return new Doubt(cell, Phrase.of(key, arguments));
    }

    default Cell cell() {
        return switch (this) {
            case Value(var cell) -> cell;
            case Doubt(var cell, var phrase) -> cell;
            case Blank() -> Cell.BLANK;
            case Problem(var phrase) -> Cell.BLANK;
        };
    }
}
