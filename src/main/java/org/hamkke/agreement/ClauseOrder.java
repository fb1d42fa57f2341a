package org.hamkke.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hamkke.agreement.text.CrossReferences;
import org.hamkke.alliance.AllianceId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whoever changes the order of the articles counts every reference anew, so that 제12조 still means what it meant. */
@Component
class ClauseOrder {
    private static final int ROOM = 100;

    private final ClauseRows rows;

    ClauseOrder(ClauseRows rows) {
        this.rows = rows;
    }

    /** Makes room between the places. */
    List<Clause> spread(AllianceId id) {
        var clauses = rows.of(id);
        clauses.forEach(clause -> rows.place(id, clause.id(), clause.number() * ROOM));
        return clauses;
    }

    static int placeBehind(Optional<UUID> one, List<Clause> clauses) {
        return one.flatMap(
                        id -> clauses.stream().filter(clause -> clause.id().equals(id)).findFirst())
                .map(clause -> clause.number() * ROOM + 1)
                .orElse(0);
    }

    void swap(AllianceId id, Clause one, Clause other) {
        rows.place(id, one.id(), other.number() * ROOM);
        rows.place(id, other.id(), one.number() * ROOM);
    }

    /** @param spared an article that came back and still counts as it did when it went */
    void recount(AllianceId id, List<Clause> before, @Nullable UUID spared) {
        var after = rows.of(id);
        var moved = moves(before, after);
        if (moved.isEmpty()) return;
        for (var clause : after) {
            var text = CrossReferences.renumbered(clause.text(), moved);
            var standard = CrossReferences.renumbered(clause.standard(), moved);
            if (!text.equals(clause.text()) && !clause.id().equals(spared))
                rows.renumber(id, clause, text, standard);
        }
    }

    private static Map<Integer, Integer> moves(List<Clause> before, List<Clause> after) {
        var now = after.stream().collect(Collectors.toMap(Clause::id, Clause::number));
        var moved = new HashMap<Integer, Integer>();
        for (var clause : before) {
            var number = now.get(clause.id());
            if (number != null && number != clause.number()) moved.put(clause.number(), number);
        }
        return moved;
    }

    /** The other articles that refer to this one, as they are called. */
    static List<String> pointingAt(Clause gone, List<Clause> clauses) {
        return clauses.stream()
                .filter(other -> !other.id().equals(gone.id()) && pointsAt(other, gone.number()))
                .map(other -> "제" + other.number() + "조")
                .toList();
    }

    private static boolean pointsAt(Clause clause, int number) {
        return CrossReferences.articles(clause.text()).stream()
                .anyMatch(reference -> reference.number() == number);
    }
}
