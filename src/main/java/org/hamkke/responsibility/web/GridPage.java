package org.hamkke.responsibility.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hamkke.alliance.AllianceHead;
import org.hamkke.alliance.AllianceSummary;
import org.hamkke.assent.KeyPanel;
import org.hamkke.responsibility.Difference;
import org.hamkke.responsibility.Finding;
import org.hamkke.responsibility.Holder;
import org.hamkke.responsibility.Letter;
import org.hamkke.responsibility.Matrix;
import org.hamkke.responsibility.Task;
import org.hamkke.shell.Side;
import org.jspecify.annotations.Nullable;

/**
 * The grid as it is shown.
 *
 * @param number of the draft
 * @param fingerprint of the draft as it is on this page
 * @param agreed the number in effect, absent while none is
 * @param panel of the newest proposal
 * @param writes the reader may change it
 */
public record GridPage(
        AllianceHead head,
        int number,
        boolean proposed,
        String fingerprint,
        @Nullable Integer agreed,
        @Nullable Instant agreedSince,
        Matrix matrix,
        List<Group> groups,
        List<Row> rows,
        List<Finding> findings,
        List<Difference> differences,
        @Nullable KeyPanel panel,
        boolean writes,
        LocalDate today) {
    /** Columns of one company, or of all. */
    public record Group(String name, Side side, List<Holder> holders) {}

    /** @param was the letter in effect where it is another one */
    public record Cell(Holder holder, @Nullable Letter letter, @Nullable String was) {}

    /** @param found its flaws, the errors first */
    public record Row(Task task, List<Cell> cells, List<Finding> found) {
        public String mark() {
            return found.stream()
                    .map(finding -> finding.flaw().mark())
                    .filter(mark -> !mark.isEmpty())
                    .findFirst()
                    .orElse("");
        }

        public boolean changed() {
            return cells.stream().anyMatch(cell -> cell.was() != null);
        }
    }

    public AllianceSummary alliance() {
        return head.alliance();
    }

    public String path() {
        return "/alliances/" + alliance().id() + "/responsibility";
    }

    public boolean isEmpty() {
        return matrix.isEmpty();
    }

    /** The proposal of this very draft, while it waits or stands. */
    public @Nullable KeyPanel panelOfDraft() {
        return panel != null && proposed && panel.keys().subject().version() == number
                ? panel
                : null;
    }

    public long open() {
        return rows.stream()
                .filter(row -> row.found().stream().anyMatch(finding -> finding.flaw().error()))
                .count();
    }

    public boolean isSound() {
        return matrix.sound();
    }

    public List<Finding> ofColumn(Holder holder) {
        return findings.stream().filter(finding -> holder.id().equals(finding.holder())).toList();
    }

    public Row row(Task task) {
        return rows.stream()
                .filter(row -> row.task().id().equals(task.id()))
                .findFirst()
                .orElseThrow();
    }

    /** Roles whose description is to be agreed anew by today. */
    public List<Holder> dueForRenewal() {
        return matrix.holders().stream()
                .filter(holder -> holder.renewsOn() != null && !holder.renewsOn().isAfter(today))
                .toList();
    }
}
