package org.hamkke.alliance.web;

import static org.hamkke.alliance.web.NumberJson.text;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.Canvas;
import org.hamkke.alliance.CanvasMarks;
import org.hamkke.alliance.CanvasRound;
import org.hamkke.alliance.CanvasSide;
import org.hamkke.alliance.Canvases;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.NotFound;
import org.hamkke.kernel.OrganisationId;
import org.hamkke.shell.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Blind canvases: before the last side has handed in, a round tells only who has, and under which hash. */
@RestController
@RequestMapping("/api/v1/alliances/{id}/canvas")
class CanvasApi {
    private final Canvases canvases;
    private final CanvasMarks marks;

    CanvasApi(Canvases canvases, CanvasMarks marks) {
        this.canvases = canvases;
        this.marks = marks;
    }

    /**
     * @param hash SHA-256 of {@code text}, known from the moment it was handed in
     * @param canvas absent before the reveal
     * @param text byte for byte what was hashed, with its salt
     */
    record RoundSide(
            UUID organisation,
            @Nullable Instant handedInAt,
            @Nullable String hash,
            @Nullable CanvasJson canvas,
            @Nullable String text) {
        static RoundSide of(CanvasSide one) {
            return new RoundSide(
                    one.side().value(),
                    one.handedIn().map(CanvasSide.HandedIn::at).orElse(null),
                    one.handedIn().map(it -> it.hash().value()).orElse(null),
                    one.canvas().map(it -> CanvasJson.of(it, null)).orElse(null),
                    one.text().orElse(null));
        }
    }

    /** @param believer whose belief it is; @param about of whom, and who says whether it is so */
    record RoundMark(UUID believer, UUID about, boolean agrees, String note) {}

    record Round(
            int number,
            String reason,
            Instant openedAt,
            @Nullable Instant revealedAt,
            @Nullable Instant endedAt,
            List<RoundSide> sides,
            List<RoundMark> marks) {
        static Round of(CanvasRound one) {
            return new Round(
                    one.number(),
                    one.reason(),
                    one.openedAt(),
                    one.revealedAt().orElse(null),
                    one.endedAt().orElse(null),
                    one.sides().stream().map(RoundSide::of).toList(),
                    one.marks().stream()
                            .map(it ->
                                    new RoundMark(
                                            it.believer().value(),
                                            it.about().value(),
                                            it.agrees(),
                                            it.note()))
                            .toList());
        }
    }

    record NewRound(@Nullable String reason) {}

    record NewMark(int round, @Nullable UUID believer, boolean agrees, @Nullable String note) {}

    @GetMapping("/rounds")
    Listing<Round> rounds(Actor actor, @PathVariable String id) {
        return new Listing<>(
                canvases.rounds(actor, AllianceId.of(id)).stream().map(Round::of).toList(), null);
    }

    /** Begins a round; from the second on with a reason. */
    @PostMapping("/rounds")
    @ResponseStatus(HttpStatus.CREATED)
    Listing<Round> open(Actor actor, @PathVariable String id, @RequestBody NewRound round) {
        canvases.open(actor, AllianceId.of(id), text(round.reason()));
        return rounds(actor, id);
    }

    /** The own company's canvas, which nobody else sees. */
    @GetMapping("/own")
    CanvasJson own(Actor actor, @PathVariable String id) {
        return canvases.own(actor, AllianceId.of(id))
                .map(own -> CanvasJson.of(own.canvas(), own.version()))
                .orElseGet(() -> CanvasJson.of(blank(), 0));
    }

    private static Canvas blank() {
        return CanvasForm.BLANK.read();
    }

    @PutMapping("/own")
    CanvasJson write(Actor actor, @PathVariable String id, @RequestBody CanvasJson canvas) {
        canvases.write(actor, AllianceId.of(id), canvas.read(), canvas.over());
        return own(actor, id);
    }

    /** Saves it and hands it in; the last one to do so opens all of them. */
    @PostMapping("/hand-in")
    Listing<Round> handIn(Actor actor, @PathVariable String id, @RequestBody CanvasJson canvas) {
        canvases.handIn(actor, AllianceId.of(id), canvas.read(), canvas.over());
        return rounds(actor, id);
    }

    /** Says whether the own side wants what another one believed. */
    @PutMapping("/marks")
    Listing<Round> mark(Actor actor, @PathVariable String id, @RequestBody NewMark mark) {
        if (mark.believer() == null) throw new NotFound();
        marks.mark(
                actor,
                AllianceId.of(id),
                mark.round(),
                new OrganisationId(mark.believer()),
                mark.agrees(),
                text(mark.note()));
        return rounds(actor, id);
    }
}
