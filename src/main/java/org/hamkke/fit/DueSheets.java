package org.hamkke.fit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hamkke.database.Rows;
import org.hamkke.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sheets of open rounds that a colleague has yet to hand in; guests learn of theirs by their link. */
@Component
public class DueSheets {
    /** {@code :organisation} names its own circle too. */
    static final String DUE =
            """
              from fit.raters a
              join fit.rounds r on r.id = a.round_id and r.closed_at is null
              join fit.selections s on s.id = a.selection_id and s.trashed_at is null
             where a.circle_id = :organisation and a.person_id = :person and a.submitted_at is null and a.withdrawn_at is null
            """;

    private final JdbcClient jdbc;

    DueSheets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param dueOn the day its round asks for, if it asks for one */
    public record DueSheet(
            UUID selection, String name, String question, @Nullable LocalDate dueOn) {}

    /** The most urgent first. */
    @Transactional(readOnly = true)
    public List<DueSheet> of(Actor actor) {
        if (!actor.seesOurs()) return List.of();
        return jdbc.sql(
                        "select s.id as selection, s.name, s.question, r.due_on"
                                + DUE
                                + " order by r.due_on nulls last, r.opened_at")
                .param("organisation", actor.organisation().value())
                .param("person", actor.person().value())
                .query(Rows.of(DueSheet.class))
                .list();
    }
}
