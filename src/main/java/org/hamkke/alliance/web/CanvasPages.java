package org.hamkke.alliance.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hamkke.alliance.AllianceHeads;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.Canvas;
import org.hamkke.alliance.CanvasRound;
import org.hamkke.alliance.CanvasSide;
import org.hamkke.alliance.Canvases;
import org.hamkke.alliance.OwnCanvas;
import org.hamkke.alliance.Party;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.NotFound;
import org.hamkke.kernel.OrganisationId;
import org.hamkke.shell.Side;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class CanvasPages {
    private final AllianceHeads heads;
    private final Canvases canvases;

    CanvasPages(AllianceHeads heads, Canvases canvases) {
        this.heads = heads;
        this.canvases = canvases;
    }

    /** @param number of the round to show; the newest otherwise */
    @Transactional(readOnly = true)
    CanvasPage of(Actor actor, AllianceId id, Optional<Integer> number) {
        var head = heads.of(actor, id);
        var rounds = canvases.rounds(actor, id);
        var shown =
                number.map(wanted ->
                                rounds.stream()
                                        .filter(one -> one.number() == wanted)
                                        .findFirst()
                                        .orElseThrow(NotFound::new))
                        .or(() -> rounds.stream().findFirst())
                        .orElse(null);
        var parties = head.alliance().parties();
        var seats = shown == null ? List.<CanvasPage.Seat>of() : seats(actor, parties, shown);
        var own = canvases.own(actor, id).map(OwnCanvas::canvas).orElse(null);
        return new CanvasPage(head, shown, rounds, seats, own);
    }

    private static List<CanvasPage.Seat> seats(
            Actor actor, List<Party> parties, CanvasRound round) {
        return IntStream.range(0, parties.size())
                .boxed()
                .flatMap(place ->
                        parties.get(place).seat().flatMap(round::side).stream()
                                .map(side -> seat(actor, parties, place, round, side)))
                .toList();
    }

    private static CanvasPage.Seat seat(
            Actor actor, List<Party> parties, int place, CanvasRound round, CanvasSide side) {
        return new CanvasPage.Seat(
                side.side().toString(),
                parties.get(place).name(),
                Side.at(place),
                side.side().equals(actor.organisation()) && actor.lens().isEmpty(),
                side.handedIn().orElse(null),
                side.canvas().orElse(null),
                heard(parties, round, side.side()));
    }

    private static List<CanvasPage.Heard> heard(
            List<Party> parties, CanvasRound round, OrganisationId about) {
        return parties.stream()
                .flatMap(party ->
                        party
                                .seat()
                                .flatMap(believer -> heard(party, believer, round, about))
                                .stream())
                .toList();
    }

    private static Optional<CanvasPage.Heard> heard(
            Party party, OrganisationId believer, CanvasRound round, OrganisationId about) {
        return round.belief(believer, about)
                .map(belief ->
                        new CanvasPage.Heard(
                                believer.toString(),
                                party.name(),
                                belief.wants(),
                                round.mark(believer, about).orElse(null)));
    }

    /** What the actor's company said in the round that was revealed last. */
    @Transactional(readOnly = true)
    Optional<Canvas> ownRevealed(Actor actor, AllianceId id) {
        return canvases.rounds(actor, id).stream()
                .filter(CanvasRound::isRevealed)
                .findFirst()
                .flatMap(round -> round.side(actor.organisation()))
                .flatMap(CanvasSide::canvas);
    }

    @Transactional(readOnly = true)
    CanvasForm standing(Actor actor, AllianceId id) {
        return canvases.own(actor, id).map(CanvasForm::of).orElse(CanvasForm.BLANK);
    }
}
