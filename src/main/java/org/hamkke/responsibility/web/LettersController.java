package org.hamkke.responsibility.web;

import static org.hamkke.responsibility.web.GridController.back;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hamkke.alliance.AllianceId;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.StaleVersion;
import org.hamkke.responsibility.HolderId;
import org.hamkke.responsibility.Letter;
import org.hamkke.responsibility.TaskId;
import org.hamkke.responsibility.Tasks;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The letters of a row: one cell at a time while scripts run, the whole row by its button when none do. */
@Controller
class LettersController {
    private static final String LETTER = "letter.";

    private final Tasks tasks;
    private final GridPages pages;

    LettersController(Tasks tasks, GridPages pages) {
        this.tasks = tasks;
        this.pages = pages;
    }

    @PostMapping("/alliances/{alliance}/responsibility/tasks/{task}/letters")
    ModelAndView assign(
            Actor actor,
            @PathVariable String alliance,
            @PathVariable String task,
            @RequestParam int version,
            @RequestParam Map<String, String> form,
            HttpServletRequest request) {
        var id = AllianceId.of(alliance);
        var swapping = request.getHeader("HX-Request") != null;
        var typed = letters(form);
        try {
            tasks.assign(actor, id, TaskId.of(task), version, parsed(typed));
            return swapping ? saved(actor, id, task) : new ModelAndView(back(id) + "#task-" + task);
        } catch (StaleVersion _) {
            return swapping ? stale(actor, id, task) : conflict(actor, id, task, typed);
        }
    }

    /** The row's new version and its words, what the grid now comes to, and the keys: each the fragment the page includes. */
    private ModelAndView saved(Actor actor, AllianceId id, String task) {
        var page = pages.page(actor, id);
        return new ModelAndView(
                "responsibility/saved",
                Map.of("page", page, "row", page.row(TaskController.find(page, task))));
    }

    private ModelAndView stale(Actor actor, AllianceId id, String task) {
        var page = pages.page(actor, id);
        var model = Map.of("page", page, "row", page.row(TaskController.find(page, task)));
        return new ModelAndView("responsibility/stale", model, HttpStatus.CONFLICT);
    }

    private ModelAndView conflict(
            Actor actor, AllianceId id, String task, Map<HolderId, String> typed) {
        var page = pages.page(actor, id);
        var answer = Conflicts.ofLetters(page, TaskController.find(page, task), typed);
        answer.setStatus(HttpStatus.CONFLICT);
        return answer;
    }

    private static Map<HolderId, String> letters(Map<String, String> form) {
        return form.entrySet().stream()
                .filter(field -> field.getKey().startsWith(LETTER))
                .collect(
                        Collectors.toMap(
                                field -> HolderId.of(field.getKey().substring(LETTER.length())),
                                Map.Entry::getValue));
    }

    private static Map<HolderId, Optional<Letter>> parsed(Map<HolderId, String> typed) {
        var letters =
                new TreeMap<HolderId, Optional<Letter>>(
                        java.util.Comparator.comparing(HolderId::value));
        typed.forEach((holder, letter) -> letters.put(holder, Letter.of(letter)));
        return letters;
    }
}
