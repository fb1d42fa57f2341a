package org.hamkke.responsibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the draft says something else than the grid in effect. */
public sealed interface Difference {
    record TaskAdded(Task task) implements Difference {}

    record TaskRemoved(Task task) implements Difference {}

    record TaskReworded(Task before, Task after) implements Difference {}

    record HolderAdded(Holder holder) implements Difference {}

    record HolderRemoved(Holder holder) implements Difference {}

    record HolderReworded(Holder before, Holder after) implements Difference {}

    /** Only where both task and holder stand in both grids. */
    record Reassigned(Task task, Holder holder, Optional<Letter> before, Optional<Letter> after)
            implements Difference {}

    static List<Difference> between(Matrix before, Matrix after) {
        var found = new ArrayList<Difference>();
        holders(before, after).forEach(found::add);
        before.tasks().stream()
                .filter(task -> after.task(task.id()).isEmpty())
                .map(TaskRemoved::new)
                .forEach(found::add);
        for (var task : after.tasks()) row(before, after, task).forEach(found::add);
        return List.copyOf(found);
    }

    private static Stream<Difference> holders(Matrix before, Matrix after) {
        var removed =
                before.holders().stream()
                        .filter(holder -> after.holder(holder.id()).isEmpty())
                        .map(HolderRemoved::new);
        var others = after.holders().stream().flatMap(holder -> holder(before, holder).stream());
        return Stream.concat(removed, others);
    }

    private static Optional<Difference> holder(Matrix before, Holder after) {
        var old = before.holder(after.id());
        if (old.isEmpty()) return Optional.of(new HolderAdded(after));
        return old.filter(holder -> !holder.saysTheSameAs(after))
                .map(holder -> new HolderReworded(holder, after));
    }

    private static List<Difference> row(Matrix before, Matrix after, Task task) {
        var old = before.task(task.id()).orElse(null);
        if (old == null) return List.of(new TaskAdded(task));
        var found = new ArrayList<Difference>();
        if (!old.name().equals(task.name()) || !old.note().equals(task.note()))
            found.add(new TaskReworded(old, task));
        after.holders().stream()
                .filter(holder -> before.holder(holder.id()).isPresent())
                .filter(holder -> !old.letterOf(holder.id()).equals(task.letterOf(holder.id())))
                .forEach(holder ->
                        found.add(
                                new Reassigned(
                                        task,
                                        holder,
                                        old.letterOf(holder.id()),
                                        task.letterOf(holder.id()))));
        return found;
    }
}
