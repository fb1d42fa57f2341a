package org.hamkke.alliance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What must be true before a stage is left.
 *
 * @param passage when it was left and what stayed open then; absent for the present stage and those ahead
 */
public record Gate(Stage stage, List<GateItem> items, Optional<Passage> passage) {
    /** @param waived text keys of the items that both sides let stay open */
    public record Passage(Instant at, Set<String> waived, String reason) {}

    public List<GateItem> open() {
        return items.stream().filter(item -> !item.done()).toList();
    }

    public long done() {
        return items.stream().filter(GateItem::done).count();
    }

    public boolean isWaived(GateItem item) {
        return passage.filter(one -> one.waived().contains(item.key())).isPresent();
    }
}
