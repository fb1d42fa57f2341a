package org.hamkke.portfolio;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hamkke.alliance.AllianceSummary;
import org.hamkke.assent.Assents;
import org.hamkke.assent.SubjectPages;
import org.hamkke.kernel.Actor;
import org.hamkke.performance.Readings;
import org.hamkke.shell.Formats;
import org.hamkke.trust.OpenPromises;
import org.hamkke.trust.OpenPromises.Wanted;
import org.hamkke.trust.Promises;
import org.springframework.stereotype.Component;

/** Finds for each alliance the one thing that comes next: a key, a value to confirm, a promise, an empty seat. */
@Component
class NextActs {
    private static final int DAYS_AHEAD = 14;

    private final Assents assents;
    private final SubjectPages subjects;
    private final Readings readings;
    private final Promises promises;
    private final OpenPromises open;

    NextActs(
            Assents assents,
            SubjectPages subjects,
            Readings readings,
            Promises promises,
            OpenPromises open) {
        this.assents = assents;
        this.subjects = subjects;
        this.readings = readings;
        this.promises = promises;
        this.open = open;
    }

    /** In rising order of urgency, so that the most urgent one stays. */
    Map<UUID, NextAct> of(Actor actor, List<AllianceSummary> alliances) {
        var next = new HashMap<UUID, NextAct>();
        alliances.stream()
                .filter(alliance -> !alliance.everyoneIsSeated())
                .forEach(alliance -> next.put(alliance.id().value(), seat(alliance)));
        next.putAll(dueIn(actor, alliances));
        if (actor.lens().isEmpty()) {
            next.putAll(
                    first(
                            readings.waitingFor(actor),
                            reading -> reading.alliance(),
                            reading ->
                                    NextAct.of(
                                            "portfolio.next.reading",
                                            "/alliances/" + reading.alliance() + "/performance",
                                            reading.name())));
            next.putAll(
                    first(
                            assents.waitingFor(actor),
                            keys -> keys.circleId(),
                            keys ->
                                    NextAct.of(
                                            "portfolio.next.assent",
                                            subjects.keyPath(keys),
                                            keys.label())));
        }
        return next;
    }

    private static NextAct seat(AllianceSummary alliance) {
        return NextAct.of("portfolio.next.seat", "/alliances/" + alliance.id());
    }

    private Map<UUID, NextAct> dueIn(Actor actor, List<AllianceSummary> alliances) {
        var today = promises.today();
        return first(
                open.all(actor, alliances, new Wanted(null, today.plusDays(DAYS_AHEAD))),
                promise -> promise.alliance(),
                promise ->
                        NextAct.of(
                                "portfolio.next.promise",
                                "/alliances/" + promise.alliance() + "/promises",
                                promise.title(),
                                Formats.relative(promise.dueOn(), today)));
    }

    private static <T> Map<UUID, NextAct> first(
            List<T> things, Function<T, UUID> alliance, Function<T, NextAct> act) {
        return things.stream().collect(toMap(alliance, act, (first, _) -> first));
    }
}
