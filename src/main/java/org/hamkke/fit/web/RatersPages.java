package org.hamkke.fit.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hamkke.fit.CriteriaLocks;
import org.hamkke.fit.Desks;
import org.hamkke.fit.Rater;
import org.hamkke.fit.Raters;
import org.hamkke.fit.Round;
import org.hamkke.fit.Rounds;
import org.hamkke.fit.Scores;
import org.hamkke.fit.SelectionId;
import org.hamkke.fit.Selections;
import org.hamkke.kernel.Actor;
import org.hamkke.shell.Refused;
import org.hamkke.shell.face.Choice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page of the raters together. */
@Component
class RatersPages {
    private final Selections selections;
    private final CriteriaLocks locks;
    private final Rounds rounds;
    private final Raters raters;
    private final Desks desks;
    private final Scores scores;
    private final Clock clock;

    RatersPages(
            Selections selections,
            CriteriaLocks locks,
            Rounds rounds,
            Raters raters,
            Desks desks,
            Scores scores,
            Clock clock) {
        this.selections = selections;
        this.locks = locks;
        this.rounds = rounds;
        this.raters = raters;
        this.desks = desks;
        this.scores = scores;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public RatersPage page(
            Actor actor, SelectionId id, Refused refused, Map<String, String> typed) {
        var selection = selections.get(actor, id);
        var round = rounds.latest(actor, id);
        var asked = raters.of(actor, id);
        return new RatersPage(
                selection,
                locks.of(actor, id),
                round.orElse(null),
                asked,
                desks.seatOf(actor, id).orElse(null),
                colleagues(actor, round, asked),
                actor.manages(),
                scores.raters(actor, id) > 0,
                clock.instant(),
                refused,
                typed);
    }

    private List<Choice> colleagues(Actor actor, Optional<Round> round, List<Rater> asked) {
        if (!actor.manages() || round.isEmpty() || !round.get().isOpen()) return List.of();
        var there =
                asked.stream()
                        .filter(rater -> rater.withdrawnAt() == null)
                        .map(Rater::person)
                        .collect(Collectors.toSet());
        return raters.colleagues(actor).stream()
                .filter(member -> !there.contains(member.person().id().value()))
                .map(member ->
                        new Choice(member.person().id().toString(), member.person().titled()))
                .toList();
    }
}
