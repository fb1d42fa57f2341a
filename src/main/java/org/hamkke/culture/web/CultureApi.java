package org.hamkke.culture.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hamkke.alliance.AllianceId;
import org.hamkke.culture.Culture;
import org.hamkke.culture.Cultures;
import org.hamkke.culture.Dimension;
import org.hamkke.culture.Handling;
import org.hamkke.culture.Handlings;
import org.hamkke.culture.Portrait;
import org.hamkke.culture.PortraitPlan;
import org.hamkke.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The culture profile through the open API. */
@RestController
@RequestMapping("/api/v1/alliances/{id}/culture")
class CultureApi {
    private final Cultures cultures;
    private final Handlings handlings;

    CultureApi(Cultures cultures, Handlings handlings) {
        this.cultures = cultures;
        this.handlings = handlings;
    }

    record Said(
            UUID organisation,
            @Nullable Integer position,
            String words,
            Instant changedAt,
            int version) {
        static Said of(Portrait one) {
            return new Said(
                    one.side().value(),
                    one.position(),
                    one.words(),
                    one.changedAt(),
                    one.version());
        }
    }

    record Edition(
            int edition,
            String words,
            Handling.State state,
            UUID draftedFor,
            @Nullable Instant effectiveAt,
            @Nullable UUID proposal,
            int version) {
        static Edition of(Handling one) {
            return new Edition(
                    one.edition(),
                    one.words(),
                    one.state(),
                    one.draftedFor().value(),
                    one.agreed().map(Handling.Agreed::at).orElse(null),
                    one.agreed().map(agreed -> agreed.proposal().value()).orElse(null),
                    one.version());
        }
    }

    /**
     * @param difference unknown while a side hasn't picked its place, or where there is no scale
     * @param handlings the newest edition first
     */
    record Shown(
            String dimension,
            boolean scaled,
            String difference,
            List<Said> portraits,
            List<Edition> handlings) {}

    record Profile(List<Shown> items) {}

    record Own(@Nullable Integer position, @Nullable String words, int version) {}

    record Way(@Nullable String words, int version) {}

    /** @param version of the draft that was read */
    record Basis(int version) {}

    record Put(UUID proposal) {}

    @GetMapping
    Profile get(Actor actor, @PathVariable String id) {
        var culture = cultures.of(actor, AllianceId.of(id));
        return new Profile(
                Arrays.stream(Dimension.values()).map(one -> shown(culture, one)).toList());
    }

    private static Shown shown(Culture culture, Dimension dimension) {
        return new Shown(
                dimension.label(),
                dimension.isScaled(),
                culture.difference(dimension).label(),
                culture.portraits(dimension).stream().map(Said::of).toList(),
                culture.editions(dimension).stream().map(Edition::of).toList());
    }

    /** Describes the own side. */
    @PutMapping("/{dimension}")
    Shown describe(
            Actor actor,
            @PathVariable String id,
            @PathVariable String dimension,
            @RequestBody Own own) {
        var alliance = AllianceId.of(id);
        var one = Dimension.of(dimension);
        var words = own.words() == null ? "" : own.words();
        cultures.describe(
                actor, alliance, new PortraitPlan(one, own.position(), words), own.version());
        return shown(cultures.of(actor, alliance), one);
    }

    /** Writes how the difference shall be handled. */
    @PutMapping("/{dimension}/handling")
    Shown handle(
            Actor actor,
            @PathVariable String id,
            @PathVariable String dimension,
            @RequestBody Way way) {
        var alliance = AllianceId.of(id);
        var one = Dimension.of(dimension);
        var words = way.words() == null ? "" : way.words();
        handlings.write(actor, alliance, one, words, way.version());
        return shown(cultures.of(actor, alliance), one);
    }

    @PostMapping("/{dimension}/handling/proposal")
    @ResponseStatus(HttpStatus.CREATED)
    Put propose(
            Actor actor,
            @PathVariable String id,
            @PathVariable String dimension,
            @RequestBody Basis basis) {
        var alliance = AllianceId.of(id);
        return new Put(
                handlings
                        .propose(actor, alliance, Dimension.of(dimension), basis.version())
                        .value());
    }

    /** Gives the draft up. */
    @DeleteMapping("/{dimension}/handling")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(Actor actor, @PathVariable String id, @PathVariable String dimension) {
        handlings.discard(actor, AllianceId.of(id), Dimension.of(dimension));
    }
}
