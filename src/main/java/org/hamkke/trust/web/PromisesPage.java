package org.hamkke.trust.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hamkke.alliance.AllianceHead;
import org.hamkke.alliance.AllianceSummary;
import org.hamkke.kernel.OrganisationId;
import org.hamkke.performance.PerformanceFigure;
import org.hamkke.shell.Listing;
import org.hamkke.shell.Side;
import org.hamkke.shell.Words;
import org.hamkke.shell.face.Part;
import org.hamkke.shell.face.Tone;
import org.hamkke.trust.PromiseSummary;
import org.hamkke.trust.TrustFigure;
import org.jspecify.annotations.Nullable;

/**
 * @param promises of both sides, all of them
 * @param page those the filter holds, as many as are shown at once
 * @param first whether nothing stands before them
 * @param matching how many the filter holds
 */
public record PromisesPage(
        AllianceHead head,
        OrganisationId reader,
        LocalDate today,
        List<PromiseSummary> promises,
        Listing<PromiseSummary> page,
        boolean first,
        int matching,
        PromiseFilter filter,
        Optional<TrustFigure> trust,
        Optional<PerformanceFigure> performance) {
    public List<PromiseSummary> shown() {
        return page.items();
    }

    public @Nullable String next() {
        return page.next();
    }

    public String path() {
        return head.path() + "/promises";
    }

    public AllianceSummary alliance() {
        return head.alliance();
    }

    public boolean writes() {
        return head.mayWrite();
    }

    public boolean manages() {
        return head.mayManage();
    }

    public Side sideOf(PromiseSummary promise) {
        var parties = alliance().parties();
        for (int place = 0; place < parties.size(); place++)
            if (parties.get(place).is(promise.owner())) return Side.at(place);
        return Side.NEUTRAL;
    }

    /** What the reader's side has to confirm, the longest waiting first. */
    public List<PromiseSummary> toConfirm() {
        return promises.stream()
                .filter(promise ->
                        promise.step() == PromiseSummary.Step.CLAIMED && !promise.isOwnedBy(reader))
                .toList();
    }

    public Optional<PromiseSummary> nextDue() {
        return promises.stream()
                .filter(promise -> promise.stateOn(today) == PromiseSummary.State.DUE)
                .findFirst();
    }

    /** What the trust figure is made of: outcomes, then each side's share kept in time. */
    public List<Part> parts() {
        var figure = trust.orElseThrow();
        var parts = new ArrayList<Part>();
        parts.add(part(Words.t("trust.part.kept"), figure.kept(), figure.counted(), Tone.PLAIN));
        parts.add(part(Words.t("trust.part.late"), figure.late(), figure.counted(), Tone.WARN));
        parts.add(part(Words.t("trust.part.broken"), figure.broken(), figure.counted(), Tone.BAD));
        alliance()
                .parties()
                .forEach(party ->
                        party.seat()
                                .ifPresent(
                                        seat -> ofSide(party.name(), seat).ifPresent(parts::add)));
        return parts;
    }

    private Optional<Part> ofSide(String name, OrganisationId seat) {
        var counted =
                promises.stream()
                        .filter(promise -> promise.isOwnedBy(seat))
                        .flatMap(promise -> promise.outcomeOn(today).stream())
                        .toList();
        if (counted.isEmpty()) return Optional.empty();
        var kept =
                counted.stream()
                        .filter(outcome -> outcome.state() == PromiseSummary.State.KEPT)
                        .count();
        return Optional.of(
                part(Words.t("trust.part.side", name), (int) kept, counted.size(), Tone.PLAIN));
    }

    private static Part part(String name, int some, int all, Tone tone) {
        var percent = (int) Math.round(100.0 * some / all);
        return Part.of(
                name,
                Words.t("trust.part.of", all, some),
                percent,
                percent + "%",
                some == 0 ? Tone.PLAIN : tone);
    }
}
