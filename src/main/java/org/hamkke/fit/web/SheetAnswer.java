package org.hamkke.fit.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamkke.fit.Mark;
import org.hamkke.fit.MarkChange;
import org.hamkke.fit.Rated;
import org.hamkke.fit.RaterSheet;
import org.jspecify.annotations.Nullable;

/** A rater's own sheet as the open API tells of it; the criteria stand with the selection. */
record SheetAnswer(
        int round,
        @Nullable LocalDate dueOn,
        boolean locked,
        @Nullable Instant submittedAt,
        @Nullable Instant closedAt,
        List<Asked> candidates,
        List<Marked> marks,
        List<MarkChange> changes) {
    record Asked(UUID partner, String name) {
        static Asked of(Rated rated) {
            return new Asked(rated.partner().value(), rated.name());
        }
    }

    /** @param answers points by question, where the criterion asks some */
    record Marked(
            UUID partner,
            UUID criterion,
            @Nullable Integer points,
            String evidence,
            String link,
            @Nullable LocalDate seenOn,
            int version,
            Map<UUID, Integer> answers) {
        static Marked of(Mark mark) {
            return new Marked(
                    mark.partner().value(),
                    mark.criterion().value(),
                    mark.points(),
                    mark.evidence(),
                    mark.link(),
                    mark.seenOn(),
                    mark.version(),
                    mark.answers().byQuestion());
        }
    }

    static SheetAnswer of(RaterSheet sheet) {
        return new SheetAnswer(
                sheet.round(),
                sheet.dueOn(),
                sheet.locked(),
                sheet.handedInAt(),
                sheet.closedAt(),
                sheet.candidates().stream().map(Asked::of).toList(),
                sheet.marks().stream().map(Marked::of).toList(),
                sheet.changes());
    }
}
