package org.hamkke.identity;

import java.util.Set;
import java.util.UUID;
import org.hamkke.kernel.Actor;

/**
 * Who presented a valid session or token, with what the frame of every page needs to know of them.
 *
 * @param unnoted whether its last use was noted too long ago to be left so
 */
public record Bearer(
        UUID pass,
        Kind kind,
        Set<String> scopes,
        Actor actor,
        String name,
        String rank,
        String organisation,
        boolean demo,
        String language,
        boolean unnoted) {
    public enum Kind {
        SESSION,
        TOKEN
    }

    public String titled() {
        return rank.isEmpty() ? name : name + "\u00a0" + rank;
    }

    public Bearer with(Actor other) {
        return new Bearer(
                pass, kind, scopes, other, name, rank, organisation, demo, language, unnoted);
    }
}
