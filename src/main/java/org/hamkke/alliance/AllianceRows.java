package org.hamkke.alliance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Alliances with their parties in one statement, the reader's own party first. */
@Component
class AllianceRows {
    private static final String SELECT =
            """
            select a.circle_id, a.name, a.purpose, a.stage, a.founded_at, a.version,
                   p.id as party, p.name as party_name, p.organisation_id, p.seated_at, p.invitation_id, p.mail_domain
              from alliance.alliances a join alliance.parties p on p.circle_id = a.circle_id
            """;
    private static final String STANDING =
            """
             where a.circle_id in (select own.circle_id from alliance.parties own where own.organisation_id = ?)
               and a.circle_id = coalesce(?::uuid, a.circle_id)
            """;
    private static final String ORDER =
            " order by a.founded_at desc, a.circle_id, (p.organisation_id = ?) desc nulls last, p.seated_at nulls last, p.id";

    private final JdbcClient jdbc;

    AllianceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<AllianceSummary> find(Actor actor, AllianceId id) {
        return gather(
                        jdbc.sql(SELECT + " where a.circle_id = ?" + ORDER)
                                .params(id.value(), actor.organisation().value()))
                .stream()
                .findFirst();
    }

    /** Of every alliance in which the reader's company has a seat; under a lens of the one looked at. */
    List<AllianceSummary> all(Actor actor) {
        if (!actor.worksOnAlliances()) return List.of();
        var own = actor.organisation().value();
        var looked = actor.lens().map(Actor.Lens::circle).orElse(null);
        return gather(jdbc.sql(SELECT + STANDING + ORDER).param(own).param(looked).param(own));
    }

    /** Two sides that act in the same second wait for each other, so that one of them sees what both did. */
    void lock(AllianceId alliance) {
        jdbc.sql("select circle_id from alliance.alliances where circle_id = ? for update")
                .param(alliance.value())
                .query(UUID.class)
                .optional();
    }

    private record Row(AllianceSummary alliance, Party party) {}

    private static List<AllianceSummary> gather(JdbcClient.StatementSpec statement) {
        var parties = new LinkedHashMap<AllianceId, List<Party>>();
        var alliances = new LinkedHashMap<AllianceId, AllianceSummary>();
        for (var row : statement.query(AllianceRows::row).list()) {
            alliances.putIfAbsent(row.alliance().id(), row.alliance());
            parties.computeIfAbsent(row.alliance().id(), _ -> new ArrayList<>()).add(row.party());
        }
        return alliances.values().stream()
                .map(alliance -> with(alliance, parties.getOrDefault(alliance.id(), List.of())))
                .toList();
    }

    private static AllianceSummary with(AllianceSummary a, List<Party> parties) {
        return new AllianceSummary(
                a.id(), a.name(), a.purpose(), a.stage(), a.foundedAt(), a.version(), parties);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var alliance =
                new AllianceSummary(
                        new AllianceId(row.getObject("circle_id", UUID.class)),
                        row.getString("name"),
                        row.getString("purpose"),
                        Stage.valueOf(row.getString("stage")),
                        row.getObject("founded_at", OffsetDateTime.class).toInstant(),
                        row.getInt("version"),
                        List.of());
        var party =
                new Party(
                        row.getObject("party", UUID.class),
                        row.getString("party_name"),
                        Optional.ofNullable(row.getObject("organisation_id", UUID.class))
                                .map(OrganisationId::new),
                        Optional.ofNullable(row.getObject("seated_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant),
                        Optional.ofNullable(row.getObject("invitation_id", UUID.class)),
                        Optional.ofNullable(row.getString("mail_domain")).map(MailDomain::new));
        return new Row(alliance, party);
    }
}
