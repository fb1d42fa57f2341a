package org.hamkke.alliance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hamkke.kernel.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks every module what it has to say at a gate. */
@Component
public class Gates {
    private final JdbcClient jdbc;
    private final ObjectProvider<GateSource> sources;

    Gates(JdbcClient jdbc, ObjectProvider<GateSource> sources) {
        this.jdbc = jdbc;
        this.sources = sources;
    }

    @Transactional(readOnly = true)
    public Gate at(Actor actor, AllianceSummary alliance, Stage stage) {
        var items =
                sources.orderedStream()
                        .flatMap(source -> source.itemsOf(actor, alliance, stage).stream())
                        .toList();
        return new Gate(stage, items, Optional.ofNullable(passages(alliance.id()).get(stage)));
    }

    /** The stages left behind. */
    @Transactional(readOnly = true)
    public Map<Stage, Gate.Passage> passages(AllianceId alliance) {
        var found = new EnumMap<Stage, Gate.Passage>(Stage.class);
        jdbc.sql("select stage, left_at, waived, reason from alliance.passages where circle_id = ?")
                .param(alliance.value())
                .query(row -> {
                    found.put(Stage.valueOf(row.getString("stage")), passage(row));
                });
        return found;
    }

    private static Gate.Passage passage(ResultSet row) throws SQLException {
        var waived = Set.copyOf(List.of((String[]) row.getArray("waived").getArray()));
        return new Gate.Passage(
                row.getObject("left_at", OffsetDateTime.class).toInstant(),
                waived,
                row.getString("reason"));
    }
}
