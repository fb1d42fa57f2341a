package org.hamkke.fit.web;

import org.hamkke.kernel.NotFound;

/** The number of a record, as an address names it. */
final class RecordNumber {
    private RecordNumber() {}

    static int of(String text) {
        if (!text.matches("[1-9]\\d{0,5}")) throw new NotFound();
        return Integer.parseInt(text);
    }
}
