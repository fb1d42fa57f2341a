package org.hamkke.sheet.read;

import java.util.function.Function;

/** What comes of a file: a table, or a reason why not. */
public sealed interface Reading permits SheetTable, Refused {
    default <X extends RuntimeException> SheetTable orElseThrow(Function<Refused, X> refusal) {
        return switch (this) {
            case SheetTable table -> table;
            case Refused refused -> throw refusal.apply(refused);
        };
    }
}
