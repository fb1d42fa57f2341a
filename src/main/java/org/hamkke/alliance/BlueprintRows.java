package org.hamkke.alliance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gathers blueprints with their expectations from the rows of one statement. */
final class BlueprintRows {
    static final String SELECT =
            """
            select b.id, b.name as title, b.purposes, b.purpose, b.search_groups, b.contribution, b.alliance_id, b.changed_at,
                   b.trashed_at, b.version, trim(w.name || ' ' || w.rank) as changed_by,
                   e.name, e.unit, e.baseline, e.target, e.due, e.yearly_value, e.basis
              from alliance.blueprints b
              join identity.people w on w.id = b.changed_by
              left join alliance.expectations e on e.circle_id = b.circle_id and e.blueprint_id = b.id
            """;
    static final String ORDER = " order by b.changed_at desc, b.id desc, e.place";

    private BlueprintRows() {}

    static List<Blueprint> gather(JdbcClient.StatementSpec statement) {
        var found = new LinkedHashMap<UUID, Blueprint>();
        var expectations = new LinkedHashMap<UUID, List<Expectation>>();
        statement.query(row -> {
            var id = row.getObject("id", UUID.class);
            if (!found.containsKey(id)) found.put(id, blueprint(row));
            var here = expectations.computeIfAbsent(id, _ -> new ArrayList<>());
            if (row.getString("name") != null) here.add(ExpectationRows.read(row));
        });
        return found.entrySet().stream()
                .map(one ->
                        with(one.getValue(), expectations.getOrDefault(one.getKey(), List.of())))
                .toList();
    }

    private static Blueprint with(Blueprint bare, List<Expectation> expectations) {
        var plan = bare.plan();
        var whole =
                new BlueprintPlan(
                        plan.name(),
                        plan.purposes(),
                        plan.purpose(),
                        plan.groups(),
                        plan.contribution(),
                        expectations);
        return new Blueprint(
                bare.id(),
                whole,
                bare.alliance(),
                bare.changedBy(),
                bare.changedAt(),
                bare.trashed(),
                bare.version());
    }

    private static Blueprint blueprint(ResultSet row) throws SQLException {
        var plan =
                new BlueprintPlan(
                        row.getString("title"),
                        purposes(row),
                        row.getString("purpose"),
                        row.getString("search_groups"),
                        row.getString("contribution"),
                        List.of());
        return new Blueprint(
                new BlueprintId(row.getObject("id", UUID.class)),
                plan,
                Optional.ofNullable(row.getObject("alliance_id", UUID.class)).map(AllianceId::new),
                row.getString("changed_by"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getObject("trashed_at") != null,
                row.getInt("version"));
    }

    private static Set<Purpose> purposes(ResultSet row) throws SQLException {
        var names = (String[]) row.getArray("purposes").getArray();
        return Arrays.stream(names).map(Purpose::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
