package org.hamkke.walk;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hamkke.walk.Route.Placeholder;

/** The ids of all things in the world, by the placeholder they fill and the ground they lie on. */
final class Shelf {
    private static final int MOST = 2;
    private static final Map<String, List<String>> WORDS =
            Map.of(
                    "dimension", List.of("decision-speed", "holidays"),
                    "number", List.of("1", "2"),
                    "row", List.of("2"),
                    "secret", List.of("no-such-secret"),
                    "status", List.of("404"),
                    "year", List.of("2024", "2025"),
                    "method", List.of("topsis", "weighted-sum"),
                    "call", List.of("smaa", "weighted-sum"),
                    "format", List.of("xlsx", "csv"));

    /** Where the ids of a placeholder stand: id, circle. */
    private static final Map<String, String> TABLES =
            Map.ofEntries(
                    Map.entry("partner", "select id, circle_id from partner.partners"),
                    Map.entry("contact", "select id, circle_id from partner.contacts"),
                    Map.entry("view", "select id, circle_id from partner.views"),
                    Map.entry("import", "select id, circle_id from partner.imports"),
                    Map.entry("selection", "select id, circle_id from fit.selections"),
                    Map.entry("rater", "select id, circle_id from fit.raters"),
                    Map.entry("criterion", "select id, circle_id from fit.criteria"),
                    Map.entry("question", "select id, circle_id from fit.questions"),
                    Map.entry("check", "select id, circle_id from culture.checks"),
                    Map.entry(
                            "alliance",
                            "select circle_id as id, circle_id from alliance.alliances"),
                    Map.entry("blueprint", "select id, circle_id from alliance.blueprints"),
                    Map.entry("party", "select id, circle_id from alliance.parties"),
                    Map.entry("synergy", "select id, circle_id from alliance.synergies"),
                    Map.entry("goal", "select distinct id, circle_id from alliance.goals"),
                    Map.entry("task", "select id, circle_id from responsibility.tasks"),
                    Map.entry("holder", "select id, circle_id from responsibility.holders"),
                    Map.entry("clause", "select id, circle_id from agreement.clauses"),
                    Map.entry("comment", "select id, circle_id from agreement.comments"),
                    Map.entry("pledge", "select id, circle_id from agreement.pledges"),
                    Map.entry("kpi", "select id, circle_id from performance.kpis"),
                    Map.entry("reading", "select id, circle_id from performance.readings"),
                    Map.entry("promise", "select id, circle_id from trust.promises"),
                    Map.entry("assent", "select id, circle_id from assent.proposals"),
                    Map.entry("person", "select id, organisation_id from identity.people"),
                    Map.entry("invitation", "select id, organisation_id from identity.invitations"),
                    Map.entry("letter", "select id, organisation_id from identity.letters"),
                    Map.entry("pass", "select id, organisation_id from identity.passes"),
                    Map.entry("counterpart", "select id, id from identity.organisations"));

    private final Map<String, Map<Ground, List<String>>> ids = new HashMap<>();

    static Shelf of(Connection owner, Map<UUID, Ground> circles) throws SQLException {
        var shelf = new Shelf();
        for (var table : TABLES.entrySet()) {
            var byGround = shelf.ids.computeIfAbsent(table.getKey(), _ -> new HashMap<>());
            try (var rows =
                    owner.createStatement().executeQuery(table.getValue() + " order by 1")) {
                while (rows.next())
                    put(byGround, rows.getString(1), circles.get(rows.getObject(2, UUID.class)));
            }
        }
        return shelf;
    }

    private static void put(
            Map<Ground, List<String>> byGround,
            String id,
            @org.jspecify.annotations.Nullable Ground ground) {
        if (ground != null) byGround.computeIfAbsent(ground, _ -> new ArrayList<>()).add(id);
    }

    boolean knows(String key) {
        return WORDS.containsKey(key) || ids.containsKey(singular(key));
    }

    /** What this placeholder may hold on this ground; the alliance of a company's own note is the one it is written in. */
    List<String> at(Placeholder placeholder, Ground ground) {
        if (!placeholder.choices().isEmpty()) return placeholder.choices();
        if (!knows(placeholder.key()))
            throw new AssertionError("teach the walk: {" + placeholder.key() + "}");
        return at(placeholder.key(), ground);
    }

    List<String> at(String key, Ground ground) {
        if (WORDS.containsKey(key)) return WORDS.get(key);
        var found = ids.getOrDefault(singular(key), Map.of());
        var wanted = singular(key).equals("alliance") ? ground.alliance() : ground;
        return found.getOrDefault(wanted, List.of()).stream().limit(MOST).toList();
    }

    /** The narrowest ground on which one of these things lies. */
    Optional<Ground> groundOf(String address) {
        return Arrays.stream(Ground.values())
                .filter(ground ->
                        ids.values().stream()
                                .anyMatch(one ->
                                        one.getOrDefault(ground, List.of()).stream()
                                                .anyMatch(address::contains)))
                .findFirst();
    }

    private static String singular(String key) {
        if (key.equals("criteria")) return "criterion";
        if (key.equals("parties")) return "party";
        return key.endsWith("s") && !key.endsWith("ss") ? key.substring(0, key.length() - 1) : key;
    }
}
