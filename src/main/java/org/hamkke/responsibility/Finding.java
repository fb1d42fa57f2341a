package org.hamkke.responsibility;

import org.jspecify.annotations.Nullable;

/**
 * One flaw and where it is.
 *
 * @param task of a flaw in a row
 * @param holder of a flaw in a column
 * @param count how many: letters A, letters C, tasks answered for
 * @param of out of how many
 */
public record Finding(
        Flaw flaw, @Nullable TaskId task, @Nullable HolderId holder, long count, long of) {
    static Finding inRow(Flaw flaw, Task task, long count, long of) {
        return new Finding(flaw, task.id(), null, count, of);
    }

    static Finding inColumn(Flaw flaw, Holder holder, long count, long of) {
        return new Finding(flaw, null, holder.id(), count, of);
    }
}
