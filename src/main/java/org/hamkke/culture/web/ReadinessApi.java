package org.hamkke.culture.web;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hamkke.culture.Area;
import org.hamkke.culture.Asked;
import org.hamkke.culture.Check;
import org.hamkke.culture.CheckId;
import org.hamkke.culture.CheckPlan;
import org.hamkke.culture.Given;
import org.hamkke.culture.Readiness;
import org.hamkke.kernel.Actor;
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

/** Our own readiness through the open API. */
@RestController
@RequestMapping("/api/v1/readiness")
class ReadinessApi {
    private final Readiness readiness;

    ReadinessApi(Readiness readiness) {
        this.readiness = readiness;
    }

    /** @param points 0, 25, 50, 75 or 100; none where only a note was written */
    record Answer(Asked question, @Nullable Integer points, @Nullable String note) {}

    /** @param version of the check it changes; counts for nothing in a new one */
    record Body(LocalDate day, List<Answer> answers, @Nullable Integer version) {
        CheckPlan plan() {
            var given = new EnumMap<Asked, Given>(Asked.class);
            for (var one : answers)
                given.put(
                        one.question(),
                        new Given(one.points(), one.note() == null ? "" : one.note()));
            return new CheckPlan(day, given);
        }
    }

    /** @param areas the mean of the answers given in each; one without answers isn't there */
    record Shown(
            UUID id,
            LocalDate day,
            String by,
            String method,
            Map<Area, Integer> areas,
            List<Answer> answers,
            int version) {
        static Shown of(Check check) {
            var areas = new TreeMap<Area, Integer>();
            for (var area : Area.values())
                check.mean(area).ifPresent(mean -> areas.put(area, mean));
            var answers =
                    check.answers().entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .map(one ->
                                    new Answer(
                                            one.getKey(),
                                            one.getValue().points(),
                                            one.getValue().note()));
            return new Shown(
                    check.id().value(),
                    check.day(),
                    check.by(),
                    "arithmetic-mean",
                    areas,
                    answers.toList(),
                    check.version());
        }
    }

    @GetMapping
    Listing<Shown> list(Actor actor) {
        return new Listing<>(readiness.all(actor).stream().map(Shown::of).toList(), null);
    }

    @GetMapping("/{check}")
    Shown show(Actor actor, @PathVariable String check) {
        return Shown.of(readiness.get(actor, CheckId.of(check)));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Shown hold(Actor actor, @RequestBody Body body) {
        return Shown.of(readiness.get(actor, readiness.hold(actor, body.plan())));
    }

    @PutMapping("/{check}")
    Shown change(Actor actor, @PathVariable String check, @RequestBody Body body) {
        var id = CheckId.of(check);
        readiness.change(actor, id, body.plan(), body.version() == null ? -1 : body.version());
        return Shown.of(readiness.get(actor, id));
    }
}
