package org.hamkke.responsibility.web;

import static java.util.Objects.requireNonNullElse;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hamkke.alliance.AllianceId;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.NotFound;
import org.hamkke.responsibility.HolderId;
import org.hamkke.responsibility.Letter;
import org.hamkke.responsibility.Responsibilities;
import org.hamkke.responsibility.TaskId;
import org.hamkke.responsibility.Tasks;
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

/** Rows over the open API. */
@RestController
@RequestMapping("/api/v1/alliances/{alliance}/responsibility/tasks")
class TaskApi {
    private final Tasks tasks;
    private final Responsibilities responsibilities;

    TaskApi(Tasks tasks, Responsibilities responsibilities) {
        this.tasks = tasks;
        this.responsibilities = responsibilities;
    }

    record TaskBody(int version, @Nullable String name, @Nullable String note) {}

    /** @param letters by holder; an empty one clears, a holder not named keeps its letter */
    record LettersBody(int version, @Nullable Map<String, String> letters) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    GridView.TaskView add(Actor actor, @PathVariable String alliance, @RequestBody TaskBody body) {
        return get(
                actor,
                alliance,
                tasks.add(actor, AllianceId.of(alliance), text(body.name()), text(body.note()))
                        .toString());
    }

    @GetMapping("/{task}")
    GridView.TaskView get(Actor actor, @PathVariable String alliance, @PathVariable String task) {
        var matrix = responsibilities.draft(actor, AllianceId.of(alliance)).matrix();
        return matrix.task(TaskId.of(task)).map(GridView.TaskView::of).orElseThrow(NotFound::new);
    }

    @PutMapping("/{task}")
    GridView.TaskView change(
            Actor actor,
            @PathVariable String alliance,
            @PathVariable String task,
            @RequestBody TaskBody body) {
        tasks.change(
                actor,
                AllianceId.of(alliance),
                TaskId.of(task),
                body.version(),
                text(body.name()),
                text(body.note()));
        return get(actor, alliance, task);
    }

    @PutMapping("/{task}/letters")
    GridView.TaskView assign(
            Actor actor,
            @PathVariable String alliance,
            @PathVariable String task,
            @RequestBody LettersBody body) {
        var letters = new LinkedHashMap<HolderId, Optional<Letter>>();
        requireNonNullElse(body.letters(), Map.<String, String>of())
                .forEach((holder, letter) -> letters.put(HolderId.of(holder), Letter.of(letter)));
        tasks.assign(actor, AllianceId.of(alliance), TaskId.of(task), body.version(), letters);
        return get(actor, alliance, task);
    }

    @DeleteMapping("/{task}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Actor actor, @PathVariable String alliance, @PathVariable String task) {
        tasks.remove(actor, AllianceId.of(alliance), TaskId.of(task));
    }

    @PostMapping("/{task}/return")
    GridView.TaskView restore(
            Actor actor, @PathVariable String alliance, @PathVariable String task) {
        tasks.restore(actor, AllianceId.of(alliance), TaskId.of(task));
        return get(actor, alliance, task);
    }

    static String text(@Nullable String written) {
        return requireNonNullElse(written, "");
    }
}
