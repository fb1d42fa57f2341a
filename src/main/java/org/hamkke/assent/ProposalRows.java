package org.hamkke.assent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Circle;
import org.hamkke.kernel.ContentHash;
import org.hamkke.kernel.OrganisationId;
import org.hamkke.ledger.SubjectNames;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows to keys: one statement reads proposals, keys and the names that belong to them. */
@Component
class ProposalRows {
    private static final String SELECT =
            """
            select p.id, p.circle_id, p.kind, p.subject, p.subject_version, p.label, p.content_hash, p.state, p.proposed_for, p.proposed_at,
                   k.organisation_id, o.name as organisation, trim(w.name || ' ' || w.rank) as person, k.turned_at, k.declined_at, k.reason
              from assent.proposals p
              join assent.keys k on k.proposal_id = p.id
              join identity.organisations o on o.id = k.organisation_id
              left join identity.people w on w.id = coalesce(k.turned_by, k.declined_by)
            """;
    private static final String ORDER =
            " order by p.proposed_at %s, p.id, (k.organisation_id = ?) desc, o.name, o.id";

    private final JdbcClient jdbc;
    private final SubjectNames names;

    ProposalRows(JdbcClient jdbc, SubjectNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    Optional<Keys> find(Actor actor, ProposalId id) {
        return gather(
                        jdbc.sql(SELECT + " where p.id = ?" + ORDER.formatted("desc"))
                                .params(id.value(), actor.organisation().value()))
                .stream()
                .findFirst();
    }

    Optional<Keys> latest(Actor actor, Circle circle, String kind, UUID subject) {
        var sql =
                SELECT
                        + """
                         where p.id = (select n.id from assent.proposals n where n.circle_id = ? and n.kind = ? and n.subject = ?
                                        order by n.proposed_at desc, n.id desc limit 1)
                        """
                        + ORDER.formatted("desc");
        return gather(
                        jdbc.sql(sql)
                                .params(circle.id(), kind, subject, actor.organisation().value()))
                .stream()
                .findFirst();
    }

    List<Keys> openIn(Actor actor, Circle circle) {
        return gather(
                jdbc.sql(
                                SELECT
                                        + " where p.circle_id = ? and p.state = 'OPEN'"
                                        + ORDER.formatted("desc"))
                        .params(circle.id(), actor.organisation().value()));
    }

    List<Keys> waitingFor(Actor actor) {
        var sql =
                SELECT
                        + """
                         where p.state = 'OPEN' and p.id in (select mine.proposal_id from assent.keys mine
                                where mine.organisation_id = ? and mine.turned_at is null and mine.declined_at is null)
                           and p.circle_id = coalesce(?::uuid, p.circle_id)
                        """
                        + ORDER.formatted("asc");
        var organisation = actor.organisation().value();
        var looked = actor.lens().map(Actor.Lens::circle).orElse(null);
        return gather(jdbc.sql(sql).param(organisation).param(looked).param(organisation));
    }

    /** In the words of whoever proposed it, which the chain keeps. */
    String label(ProposalId id) {
        return jdbc.sql("select label from assent.proposals where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    String content(ProposalId id) {
        return jdbc.sql("select content from assent.proposals where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    private List<Keys> gather(JdbcClient.StatementSpec statement) {
        var found = new LinkedHashMap<UUID, Keys>();
        statement.query(row -> {
            found.computeIfAbsent(id(row, "id"), _ -> proposal(row)).keys().add(key(row));
        });
        return List.copyOf(found.values());
    }

    private Keys proposal(ResultSet row) {
        try {
            var subject =
                    new Subject(
                            row.getString("kind"),
                            id(row, "subject"),
                            row.getInt("subject_version"));
            return new Keys(
                    new ProposalId(id(row, "id")),
                    id(row, "circle_id"),
                    subject,
                    names.of(subject.kind(), subject.version(), row.getString("label")),
                    new ContentHash(row.getString("content_hash")),
                    Keys.State.valueOf(row.getString("state")),
                    new OrganisationId(id(row, "proposed_for")),
                    row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                    new ArrayList<>());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Key key(ResultSet row) throws SQLException {
        return new Key(
                id(row, "organisation_id"),
                row.getString("organisation"),
                row.getString("person"),
                instant(row, "turned_at"),
                instant(row, "declined_at"),
                row.getString("reason"));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
