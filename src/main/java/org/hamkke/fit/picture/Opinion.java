package org.hamkke.fit.picture;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * How one method ranked.
 *
 * @param method its label: {@code topsis-vector}
 * @param calculation the calculator of the open API that recomputes it
 * @param places best of the weighted sum first
 */
public record Opinion(
        String method, String calculation, String normalisation, List<Placed> places) {
    /** @param figure by which the method ranks */
    public record Placed(UUID candidate, int place, BigDecimal figure) {}

    /** In the order of this method. */
    public List<Placed> ranked() {
        return places.stream().sorted(java.util.Comparator.comparingInt(Placed::place)).toList();
    }

    public List<UUID> winners() {
        return places.stream().filter(p -> p.place() == 1).map(Placed::candidate).toList();
    }
}
