package org.hamkke.responsibility;

import java.util.List;
import java.util.Optional;

/** The grid: holders across, tasks down, both in the order people gave them. */
public record Matrix(List<Holder> holders, List<Task> tasks) {
    public static final Matrix EMPTY = new Matrix(List.of(), List.of());

    public Matrix {
        holders = List.copyOf(holders);
        tasks = List.copyOf(tasks);
    }

    public boolean isEmpty() {
        return holders.isEmpty() && tasks.isEmpty();
    }

    public Optional<Task> task(TaskId id) {
        return tasks.stream().filter(task -> task.id().equals(id)).findFirst();
    }

    public Optional<Holder> holder(HolderId id) {
        return holders.stream().filter(holder -> holder.id().equals(id)).findFirst();
    }

    public List<Finding> findings() {
        return RaciCheck.of(this);
    }

    /** Every task has exactly one A and at least one R. */
    public boolean sound() {
        return !tasks.isEmpty() && findings().stream().noneMatch(finding -> finding.flaw().error());
    }
}
