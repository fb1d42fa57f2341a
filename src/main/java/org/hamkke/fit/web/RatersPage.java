package org.hamkke.fit.web;

import java.time.Instant;
import java.util.List;
import org.hamkke.fit.CriteriaLock;
import org.hamkke.fit.Rater;
import org.hamkke.fit.RaterId;
import org.hamkke.fit.Round;
import org.hamkke.fit.Selection;
import org.hamkke.shell.Refused;
import org.hamkke.shell.face.Choice;
import org.jspecify.annotations.Nullable;

/**
 * Who scores, and how far they are.
 *
 * @param locks the latest first
 * @param round the newest; none before the first
 * @param mine the reader's own place in it
 * @param colleagues who may still be asked
 * @param typed what the refused form said, by field
 */
public record RatersPage(
        Selection selection,
        List<CriteriaLock> locks,
        @Nullable Round round,
        List<Rater> raters,
        @Nullable RaterId mine,
        List<Choice> colleagues,
        boolean manages,
        boolean scored,
        Instant now,
        Refused refused,
        java.util.Map<String, String> typed) {
    public String at() {
        return "/selections/" + selection.id();
    }

    public boolean isLocked() {
        return !locks.isEmpty() && locks.getFirst().holds();
    }

    public boolean isOpen() {
        return round != null && round.isOpen();
    }

    public int asked() {
        return round == null ? 0 : round.candidates() * selection.criteria().size();
    }

    public long handedIn() {
        return raters.stream().filter(rater -> rater.stateAt(now) == Rater.State.HANDED_IN).count();
    }

    public long counted() {
        return raters.stream().filter(rater -> rater.withdrawnAt() == null).count();
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }
}
