package org.hamkke.trust.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.hamkke.shell.face.Query;
import org.hamkke.trust.PromiseSummary;
import org.jspecify.annotations.Nullable;

/**
 * Which promises a list shows, as it stands in the address.
 *
 * @param owner the organisation whose promises; all when empty
 */
public record PromiseFilter(@Nullable String owner, @Nullable Group state) {
    /** How people ask for them. */
    public enum Group {
        OPEN,
        OVERDUE,
        CLAIMED,
        KEPT,
        LATE,
        BROKEN;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean holds(PromiseSummary promise, LocalDate today) {
            var state = promise.stateOn(today);
            return switch (this) {
                case OPEN ->
                        state == PromiseSummary.State.DUE
                                || state == PromiseSummary.State.OVERDUE
                                || state == PromiseSummary.State.DISPUTED;
                case OVERDUE -> state == PromiseSummary.State.OVERDUE;
                case CLAIMED -> state == PromiseSummary.State.CLAIMED;
                case KEPT -> state == PromiseSummary.State.KEPT;
                case LATE -> state == PromiseSummary.State.LATE;
                case BROKEN -> promise.countsAsBrokenOn(today);
            };
        }
    }

    boolean holds(PromiseSummary promise, LocalDate today) {
        var ofOwner = owner == null || owner.isEmpty() || promise.owner().toString().equals(owner);
        return ofOwner && (state == null || state.holds(promise, today));
    }

    public Query query(String path) {
        var parameters = new LinkedHashMap<String, String>();
        if (owner != null && !owner.isEmpty()) parameters.put("owner", owner);
        if (state != null) parameters.put("state", state.name());
        return new Query(path, parameters);
    }
}
