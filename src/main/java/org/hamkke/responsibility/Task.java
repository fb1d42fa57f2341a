package org.hamkke.responsibility;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A row: one piece of the common work and who is what to it.
 *
 * @param version counts the changes of the row with its cells; not part of what is signed
 */
public record Task(TaskId id, String name, String note, int version, Map<HolderId, Letter> cells) {
    public Task {
        cells = Map.copyOf(cells);
    }

    public @Nullable Letter at(HolderId holder) {
        return cells.get(holder);
    }

    public Optional<Letter> letterOf(HolderId holder) {
        return Optional.ofNullable(cells.get(holder));
    }

    long count(Predicate<Letter> kind) {
        return cells.values().stream().filter(kind).count();
    }

    List<HolderId> those(List<Holder> holders, Predicate<Letter> kind) {
        return holders.stream()
                .map(Holder::id)
                .filter(id -> letterOf(id).filter(kind).isPresent())
                .toList();
    }
}
