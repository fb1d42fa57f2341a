package org.hamkke.sheet.read;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Rows pulled one by one from an open file. */
interface RawRows extends Closeable {
    /** The next row, or null after the last. */
    @Nullable RawRow next() throws IOException;

    /** Complete only once {@link #next} has returned null: workbooks list their merged cells after the rows. */
    default Merges merges() {
        return Merges.NONE;
    }
}
