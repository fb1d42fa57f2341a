package org.hamkke.responsibility.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hamkke.responsibility.Finding;
import org.hamkke.responsibility.Holder;
import org.hamkke.responsibility.Matrix;
import org.hamkke.responsibility.Task;
import org.jspecify.annotations.Nullable;

/** The grid as the open API tells it. */
record GridView(List<HolderView> holders, List<TaskView> tasks, List<FindingView> findings) {
    record HolderView(
            UUID id,
            String name,
            @Nullable UUID party,
            String description,
            @Nullable String renewsOn,
            int version) {
        static HolderView of(Holder holder) {
            var renewsOn = holder.renewsOn() == null ? null : holder.renewsOn().toString();
            return new HolderView(
                    holder.id().value(),
                    holder.name(),
                    holder.party(),
                    holder.description(),
                    renewsOn,
                    holder.version());
        }
    }

    /** @param letters by holder: R, A, C, I or A/R */
    record TaskView(UUID id, String name, String note, int version, Map<String, String> letters) {
        static TaskView of(Task task) {
            var letters = new TreeMap<String, String>();
            task.cells().forEach((holder, letter) -> letters.put(holder.toString(), letter.code()));
            return new TaskView(
                    task.id().value(), task.name(), task.note(), task.version(), letters);
        }
    }

    /** @param error it keeps the grid from the keys; a warning does not */
    record FindingView(
            String flaw,
            boolean error,
            @Nullable UUID task,
            @Nullable UUID holder,
            long count,
            long of) {
        static FindingView of(Finding finding) {
            return new FindingView(
                    finding.flaw().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    finding.flaw().error(),
                    finding.task() == null ? null : finding.task().value(),
                    finding.holder() == null ? null : finding.holder().value(),
                    finding.count(),
                    finding.of());
        }
    }

    static GridView of(Matrix matrix) {
        return new GridView(
                matrix.holders().stream().map(HolderView::of).toList(),
                matrix.tasks().stream().map(TaskView::of).toList(),
                matrix.findings().stream().map(FindingView::of).toList());
    }
}
