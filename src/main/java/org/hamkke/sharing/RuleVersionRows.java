package org.hamkke.sharing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.hamkke.alliance.AllianceId;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Versions as rows: the text the keys turn for, and when what happened to it. */
@Component
class RuleVersionRows {
    private static final String SELECT =
            """
            select r.number, r.version, r.content, trim(p.name || ' ' || p.rank) as written_by, r.written_at,
                   r.proposed_at, r.in_effect_at, r.ended_at
              from sharing.rules r left join identity.people p on p.id = r.written_by
             where r.circle_id = ?
            """;

    private final JdbcClient jdbc;

    RuleVersionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RuleVersion> all(AllianceId id) {
        return jdbc.sql(SELECT + " order by r.number desc")
                .param(id.value())
                .query(RuleVersionRows::version)
                .list();
    }

    Optional<RuleVersion> latest(AllianceId id) {
        return jdbc.sql(SELECT + " order by r.number desc limit 1")
                .param(id.value())
                .query(RuleVersionRows::version)
                .optional();
    }

    void begin(Actor actor, AllianceId id, int number, String content, OffsetDateTime now) {
        try {
            jdbc.sql(
                            "insert into sharing.rules (circle_id, number, content, written_by, written_at) values (?, ?, ?, ?, ?)")
                    .params(id.value(), number, content, actor.person().value(), now)
                    .update();
        } catch (DuplicateKeyException _) {
            throw new StaleVersion();
        }
    }

    void change(Actor actor, AllianceId id, int number, String content, OffsetDateTime now) {
        jdbc.sql(
                        "update sharing.rules set content = ?, written_by = ?, written_at = ?, version = version + 1 where circle_id = ? and number = ?")
                .params(content, actor.person().value(), now, id.value(), number)
                .update();
    }

    void markProposed(AllianceId id, int number, OffsetDateTime now) {
        jdbc.sql("update sharing.rules set proposed_at = ? where circle_id = ? and number = ?")
                .params(now, id.value(), number)
                .update();
    }

    /** The one before ends in the same moment. */
    void takeEffect(AllianceId id, int number, OffsetDateTime now) {
        jdbc.sql(
                        "update sharing.rules set ended_at = ? where circle_id = ? and in_effect_at is not null and ended_at is null")
                .params(now, id.value())
                .update();
        jdbc.sql("update sharing.rules set in_effect_at = ? where circle_id = ? and number = ?")
                .params(now, id.value(), number)
                .update();
    }

    private static RuleVersion version(ResultSet row, int number) throws SQLException {
        return new RuleVersion(
                row.getInt("number"),
                row.getInt("version"),
                PlanReading.plan(row.getString("content")),
                java.util.Objects.requireNonNullElse(row.getString("written_by"), "")
                        .replace(' ', '\u00a0'),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                instant(row, "proposed_at"),
                instant(row, "in_effect_at"),
                instant(row, "ended_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
