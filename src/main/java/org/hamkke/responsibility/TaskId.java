package org.hamkke.responsibility;

import java.util.UUID;
import org.hamkke.kernel.Ids;

public record TaskId(UUID value) {
    static TaskId next() {
        return new TaskId(Ids.next());
    }

    public static TaskId of(String text) {
        return new TaskId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
