package org.hamkke.sheet.read;

import java.io.IOException;
import java.util.List;

/** A file that is known to hold tables; opening one twice gives the same rows twice. */
interface Source {
    /** Visible sheets in their order; one nameless sheet for a text file. */
    List<String> sheets();

    boolean has(String sheet) throws IOException;

    RawRows open(String sheet) throws IOException;
}
