package org.hamkke.finance;

import java.nio.file.Path;
import org.hamkke.kernel.RuleViolation;
import org.hamkke.sheet.read.Sheets;
import org.hamkke.sheet.read.Unreadable;

/** A file somebody chose, as a table of years. */
public final class Sheet {
    private Sheet() {}

    /** @throws RuleViolation with the words of the sheet module when it is no table */
    public static SheetReading read(Path file, String name) {
        return SheetReading.of(Sheets.read(file, name).orElseThrow(Unreadable::because));
    }
}
