package org.hamkke.responsibility;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Horizontal and vertical analysis of a responsibility chart (Smith &amp; Erwin): exactly one A and at least one R per task
 * are rules; many C, an A that carries most of the work and a column without a letter are warnings. The thresholds of the
 * warnings are a choice of the product: C by half of the columns and at least two, A for more than half of five or more tasks,
 * an empty column from three tasks on.
 */
public final class RaciCheck {
    private static final int MANY = 2;
    private static final int TASKS_TO_WEIGH_LOAD = 5;
    private static final int TASKS_TO_MISS_A_LETTER = 3;

    private RaciCheck() {}

    public static List<Finding> of(Matrix matrix) {
        var rows = matrix.tasks().stream().flatMap(task -> row(matrix, task).stream());
        var columns = matrix.holders().stream().flatMap(holder -> column(matrix, holder).stream());
        return Stream.concat(rows, columns).toList();
    }

    static List<Finding> row(Matrix matrix, Task task) {
        var found = new ArrayList<Finding>();
        long accountable = task.count(Letter::accountable);
        long columns = matrix.holders().size();
        if (accountable == 0) found.add(Finding.inRow(Flaw.NO_ACCOUNTABLE, task, 0, columns));
        if (accountable > 1)
            found.add(Finding.inRow(Flaw.SEVERAL_ACCOUNTABLE, task, accountable, columns));
        if (task.count(Letter::responsible) == 0)
            found.add(Finding.inRow(Flaw.NO_RESPONSIBLE, task, 0, columns));
        long consulted = task.count(letter -> letter == Letter.C);
        if (consulted >= MANY && consulted * 2 >= columns)
            found.add(Finding.inRow(Flaw.MANY_CONSULTED, task, consulted, columns));
        return found;
    }

    private static List<Finding> column(Matrix matrix, Holder holder) {
        var found = new ArrayList<Finding>();
        long tasks = matrix.tasks().size();
        long answersFor = letters(matrix, holder).filter(Letter::accountable).count();
        if (tasks >= TASKS_TO_WEIGH_LOAD && answersFor * 2 > tasks)
            found.add(Finding.inColumn(Flaw.OVERLOADED, holder, answersFor, tasks));
        if (tasks >= TASKS_TO_MISS_A_LETTER && letters(matrix, holder).findAny().isEmpty())
            found.add(Finding.inColumn(Flaw.IDLE, holder, 0, tasks));
        return found;
    }

    private static Stream<Letter> letters(Matrix matrix, Holder holder) {
        return matrix.tasks().stream().flatMap(task -> task.letterOf(holder.id()).stream());
    }
}
