package org.hamkke.responsibility;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/** The grid in effect, for other modules. */
public record AgreedMatrix(int number, Instant since, Matrix matrix) {
    /**
     * One task in words.
     *
     * @param accountable who answers for it, exactly one
     */
    public record AgreedTask(
            String name,
            String note,
            String accountable,
            List<String> responsible,
            List<String> consulted,
            List<String> informed) {}

    public List<AgreedTask> tasks() {
        return matrix.tasks().stream().map(this::agreed).toList();
    }

    private AgreedTask agreed(Task task) {
        return new AgreedTask(
                task.name(),
                task.note(),
                String.join(", ", names(task, Letter::accountable)),
                names(task, Letter::responsible),
                names(task, letter -> letter == Letter.C),
                names(task, letter -> letter == Letter.I));
    }

    private List<String> names(Task task, Predicate<Letter> kind) {
        return task.those(matrix.holders(), kind).stream()
                .flatMap(id -> matrix.holder(id).stream())
                .map(Holder::name)
                .toList();
    }
}
