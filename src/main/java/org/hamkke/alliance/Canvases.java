package org.hamkke.alliance;

import java.util.List;
import java.util.Optional;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.KernelRule;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Each side fills its canvas blind; the last one that hands in opens them all, and each then says whether it was understood. */
@Component
public class Canvases {
    private static final int LONGEST = 500;

    private final Alliances alliances;
    private final CanvasRounds rounds;
    private final CanvasDrafts drafts;
    private final CanvasSteps steps;
    private final CanvasEntries entries;

    Canvases(
            Alliances alliances,
            CanvasRounds rounds,
            CanvasDrafts drafts,
            CanvasSteps steps,
            CanvasEntries entries) {
        this.alliances = alliances;
        this.rounds = rounds;
        this.drafts = drafts;
        this.steps = steps;
        this.entries = entries;
    }

    /** Begins a round; one that is not revealed yet ends unopened. */
    @Transactional
    public void open(Actor actor, AllianceId id, String reason) {
        KernelRule.requireManager(actor);
        var here = alliances.get(actor, id);
        AllianceRule.EVERYONE_IS_SEATED.require(here.everyoneIsSeated());
        steps.lock(id);
        var last = rounds.of(id).stream().findFirst();
        var why = reason.strip();
        CanvasRule.A_NEW_ROUND_HAS_A_REASON.require(
                why.length() <= LONGEST && (last.isEmpty() || !why.isEmpty()), LONGEST);
        int number = last.map(CanvasRound::number).orElse(0) + 1;
        steps.begin(actor, here, number, why);
        entries.opened(actor, here, number, why);
    }

    /** @param version of the canvas this was written over; 0 for the first words of a round */
    @Transactional
    public void write(Actor actor, AllianceId id, Canvas canvas, int version) {
        KernelRule.requireWriter(actor);
        var round = openFor(actor, id);
        save(actor, id, round, canvas, version);
    }

    /** Stands by the canvas: from now on nobody changes it. */
    @Transactional
    public void handIn(Actor actor, AllianceId id, Canvas canvas, int version) {
        KernelRule.requireManager(actor);
        var here = alliances.get(actor, id);
        steps.lock(id);
        var round = openFor(actor, id);
        canvas.requireWhole(round.others(actor.organisation()));
        var hash = save(actor, id, round, canvas, version).hash();
        steps.seal(actor, id, round, hash);
        entries.handedIn(actor, here, round.number(), hash);
        if (steps.reveal(id, round)) entries.revealed(actor, here, rounds.of(id).getFirst());
    }

    private CanvasText save(
            Actor actor, AllianceId id, CanvasRound round, Canvas canvas, int version) {
        var text = CanvasText.of(canvas.about(round.others(actor.organisation())));
        drafts.save(actor, id, round.number(), text, version);
        return text;
    }

    private CanvasRound openFor(Actor actor, AllianceId id) {
        var round =
                rounds(actor, id).stream()
                        .findFirst()
                        .filter(CanvasRound::isOpen)
                        .orElseThrow(CanvasRule.A_ROUND_IS_OPEN::refusal);
        var own = round.side(actor.organisation());
        CanvasRule.COMPANY_TAKES_PART.require(own.isPresent());
        CanvasRule.CANVAS_IS_NOT_HANDED_IN.require(
                own.filter(side -> side.handedIn().isPresent()).isEmpty());
        return round;
    }

    /** The newest first; of one that is open only who has handed in. */
    @Transactional(readOnly = true)
    public List<CanvasRound> rounds(Actor actor, AllianceId id) {
        alliances.get(actor, id);
        return rounds.of(id);
    }

    /** What the own company is writing in the open round, or wrote in the one before; never through a counterpart's eyes. */
    @Transactional(readOnly = true)
    public Optional<OwnCanvas> own(Actor actor, AllianceId id) {
        alliances.get(actor, id);
        return actor.seesOurs() ? drafts.find(actor, id) : Optional.empty();
    }

    /** Where the others wait for the own company's canvas, the one that has waited longest first. */
    @Transactional(readOnly = true)
    public List<AllianceId> waitingFor(Actor actor) {
        return actor.seesOurs() ? rounds.awaiting(actor.organisation()) : List.of();
    }
}
