package org.hamkke.sharing;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One version of an alliance's rule.
 *
 * @param version counts the saves of a draft
 * @param writtenBy name with 직급 of whoever saved last
 */
public record RuleVersion(
        int number,
        int version,
        SharingPlan plan,
        String writtenBy,
        Instant writtenAt,
        @Nullable Instant proposedAt,
        @Nullable Instant inEffectAt,
        @Nullable Instant endedAt) {
    public enum State {
        DRAFT,
        PROPOSED,
        IN_EFFECT,
        ENDED;

        public String messageKey() {
            return "sharing.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public State state() {
        if (endedAt != null) return State.ENDED;
        if (inEffectAt != null) return State.IN_EFFECT;
        return proposedAt == null ? State.DRAFT : State.PROPOSED;
    }

    public boolean draft() {
        return state() == State.DRAFT;
    }

    public boolean inEffect() {
        return state() == State.IN_EFFECT;
    }
}
