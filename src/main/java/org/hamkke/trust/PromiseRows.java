package org.hamkke.trust;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hamkke.database.Rows;
import org.hamkke.kernel.OrganisationId;
import org.hamkke.trust.PromiseSummary.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Promises with the names that belong to them, in one statement. */
@Component
class PromiseRows {
    private static final String SELECT =
            """
            select p.id, p.circle_id, p.owner_id, coalesce(o.name, '') as organisation, coalesce(w.name, '') as person,
                   coalesce(w.rank, '') as rank, p.title, p.detail, p.due_on, p.origin, p.origin_label, p.step, p.kept_on,
                   p.settled_on, p.broken_from, p.evidence, p.reason, p.version
              from trust.promises p
              left join identity.organisations o on o.id = p.owner_id
              left join identity.people w on w.id = p.person_id
            """;

    private static final String OPEN =
            """
             where p.circle_id = any (:circles::uuid[]) and p.step in ('OPEN', 'DISPUTED') and (p.step = 'DISPUTED' or p.due_on >= :since)
               and (cast(:until as date) is null or p.due_on <= :until)
               and (cast(:ours as boolean) is null or (p.owner_id = :reader) = :ours)
            """;

    private final JdbcClient jdbc;

    PromiseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(
            UUID id,
            UUID circleId,
            UUID ownerId,
            String organisation,
            String person,
            String rank,
            String title,
            String detail,
            LocalDate dueOn,
            Origin.Kind origin,
            String originLabel,
            Step step,
            @Nullable LocalDate keptOn,
            @Nullable LocalDate settledOn,
            @Nullable LocalDate brokenFrom,
            String evidence,
            @Nullable String reason,
            int version) {
        PromiseSummary summary() {
            var titled = rank.isEmpty() ? person : person + "\u00a0" + rank;
            return new PromiseSummary(
                    new PromiseId(id),
                    circleId,
                    new OrganisationId(ownerId),
                    organisation,
                    titled,
                    title,
                    detail,
                    dueOn,
                    origin,
                    originLabel,
                    step,
                    keptOn,
                    settledOn,
                    brokenFrom,
                    evidence,
                    reason,
                    version);
        }
    }

    Optional<PromiseSummary> find(PromiseId id) {
        return summaries(jdbc.sql(SELECT + " where p.id = ?").param(id.value())).stream()
                .findFirst();
    }

    List<PromiseSummary> of(Collection<UUID> circles) {
        return summaries(
                jdbc.sql(SELECT + " where p.circle_id = any (?::uuid[]) order by p.due_on, p.id")
                        .param(texts(circles)));
    }

    /** @param place of the page before; from the start when null */
    List<PromiseSummary> open(OpenPromises.Asked asked, @Nullable PromiseSummary place, int most) {
        return summaries(
                asked(
                                SELECT
                                        + OPEN
                                        + " and (cast(:dueOn as date) is null or (p.due_on, p.id) > (:dueOn, :id)) order by p.due_on, p.id limit :most",
                                asked)
                        .param("dueOn", place == null ? null : place.dueOn(), Types.DATE)
                        .param("id", place == null ? null : place.id().value(), Types.OTHER)
                        .param("most", most));
    }

    int countOpen(OpenPromises.Asked asked) {
        return asked("select count(*) from trust.promises p" + OPEN, asked)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec asked(String sql, OpenPromises.Asked asked) {
        return jdbc.sql(sql)
                .param("circles", texts(asked.circles()))
                .param("since", asked.since())
                .param("until", asked.wanted().until(), Types.DATE)
                .param("ours", asked.ours(), Types.BOOLEAN)
                .param("reader", asked.reader());
    }

    List<PromiseSummary> claimedIn(Collection<UUID> circles, OrganisationId reader) {
        return summaries(
                jdbc.sql(
                                SELECT
                                        + " where p.circle_id = any (?::uuid[]) and p.step = 'CLAIMED' and p.owner_id <> ? order by p.claimed_at, p.id")
                        .param(texts(circles))
                        .param(reader.value()));
    }

    private static String[] texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    private static List<PromiseSummary> summaries(JdbcClient.StatementSpec statement) {
        return statement.query(Rows.of(Row.class)).stream().map(Row::summary).toList();
    }
}
