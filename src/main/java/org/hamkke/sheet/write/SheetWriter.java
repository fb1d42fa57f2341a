package org.hamkke.sheet.write;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.hamkke.sheet.Cell;

/** Takes a table row by row. */
public interface SheetWriter extends Closeable {
    void row(List<Cell> cells) throws IOException;

    /** A further sheet of plain lines, such as 안내; a text file has no place for it and leaves it out. */
    void notes(String sheet, List<List<String>> lines) throws IOException;
}
