package org.hamkke.responsibility.web;

import static org.hamkke.responsibility.web.GridController.back;

import java.util.Map;
import org.hamkke.alliance.AllianceId;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.NotFound;
import org.hamkke.responsibility.Task;
import org.hamkke.responsibility.TaskId;
import org.hamkke.responsibility.Tasks;
import org.hamkke.shell.Attempt;
import org.hamkke.shell.Flash;
import org.hamkke.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One row: its name and note, its place, its end and its return. */
@Controller
@RequestMapping("/alliances/{alliance}/responsibility/tasks")
class TaskController {
    private final Tasks tasks;
    private final GridPages pages;

    TaskController(Tasks tasks, GridPages pages) {
        this.tasks = tasks;
        this.pages = pages;
    }

    @PostMapping
    ModelAndView add(Actor actor, @PathVariable String alliance, @RequestParam String name) {
        var id = AllianceId.of(alliance);
        return Attempt.of(
                () -> back(id) + "#task-" + tasks.add(actor, id, name, ""),
                refused ->
                        new ModelAndView(
                                "responsibility/show",
                                Map.of(
                                        "page",
                                        pages.page(actor, id),
                                        "refused",
                                        refused,
                                        "name",
                                        name)));
    }

    @GetMapping("/{task}")
    ModelAndView edit(Actor actor, @PathVariable String alliance, @PathVariable String task) {
        var page = pages.page(actor, AllianceId.of(alliance));
        var found = find(page, task);
        return form(page, found, found.name(), found.note(), Refused.nothing());
    }

    @PostMapping("/{task}")
    ModelAndView change(
            Actor actor,
            @PathVariable String alliance,
            @PathVariable String task,
            @RequestParam int version,
            @RequestParam String name,
            @RequestParam String note) {
        var id = AllianceId.of(alliance);
        return Attempt.of(
                () -> {
                    tasks.change(actor, id, TaskId.of(task), version, name, note);
                    return back(id) + "#task-" + task;
                },
                refused -> {
                    var page = pages.page(actor, id);
                    return form(page, typed(find(page, task), version), name, note, refused);
                },
                () -> {
                    var page = pages.page(actor, id);
                    return Conflicts.ofTask(page, find(page, task), name, note);
                });
    }

    @PostMapping("/{task}/place")
    String move(
            Actor actor,
            @PathVariable String alliance,
            @PathVariable String task,
            @RequestParam boolean down) {
        var id = AllianceId.of(alliance);
        tasks.move(actor, id, TaskId.of(task), down);
        return back(id) + "#task-" + task;
    }

    @PostMapping("/{task}/removal")
    String remove(
            Actor actor,
            @PathVariable String alliance,
            @PathVariable String task,
            RedirectAttributes redirect) {
        var id = AllianceId.of(alliance);
        tasks.remove(actor, id, TaskId.of(task));
        var undo = "/alliances/" + id + "/responsibility/tasks/" + task + "/return";
        redirect.addFlashAttribute(
                Flash.NAME, Flash.of("responsibility.task.removed").undoneAt(undo));
        return back(id);
    }

    @PostMapping("/{task}/return")
    String restore(Actor actor, @PathVariable String alliance, @PathVariable String task) {
        var id = AllianceId.of(alliance);
        tasks.restore(actor, id, TaskId.of(task));
        return back(id) + "#task-" + task;
    }

    static Task find(GridPage page, String task) {
        return page.matrix().task(TaskId.of(task)).orElseThrow(NotFound::new);
    }

    /** The form keeps the version it was opened with, or a second try would overwrite what was saved in between. */
    private static Task typed(Task task, int version) {
        return new Task(task.id(), task.name(), task.note(), version, task.cells());
    }

    private static ModelAndView form(
            GridPage page, Task task, String name, String note, Refused refused) {
        return new ModelAndView(
                "responsibility/task",
                Map.of("page", page, "task", task, "name", name, "note", note, "refused", refused));
    }
}
