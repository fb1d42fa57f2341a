package org.hamkke.fit.web;

import static org.hamkke.shell.Words.t;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hamkke.fit.CriteriaLock;
import org.hamkke.fit.CriteriaLocks;
import org.hamkke.fit.Scores;
import org.hamkke.fit.SelectionId;
import org.hamkke.fit.Selections;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.KernelRule;
import org.hamkke.shell.Attempt;
import org.hamkke.shell.Flash;
import org.hamkke.shell.Paging;
import org.hamkke.shell.Refused;
import org.hamkke.shell.face.Fact;
import org.hamkke.shell.face.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Selections: the list, a new one, its question and criteria, the 휴지통. */
@Controller
class SelectionsController {
    private final Selections selections;
    private final SelectionsPages pages;
    private final Scores scores;
    private final CriteriaLocks locks;

    SelectionsController(
            Selections selections, SelectionsPages pages, Scores scores, CriteriaLocks locks) {
        this.selections = selections;
        this.pages = pages;
        this.scores = scores;
        this.locks = locks;
    }

    @GetMapping("/selections")
    ModelAndView list(Actor actor, Paging paging) {
        return new ModelAndView(
                "fit/list",
                Map.of(
                        "page",
                        pages.list(actor, paging),
                        "first",
                        paging.fromTheStart(),
                        "writes",
                        actor.writes()));
    }

    @GetMapping("/selections/new")
    ModelAndView fresh(Actor actor, @RequestParam(required = false) @Nullable String blueprint) {
        KernelRule.requireWriter(actor);
        return form(SelectionForm.fresh(blueprint), Refused.nothing());
    }

    @PostMapping("/selections")
    ModelAndView open(Actor actor, @RequestParam MultiValueMap<String, String> sent) {
        var typed = SelectionForm.typed(sent);
        return Attempt.of(
                () ->
                        "redirect:/selections/"
                                + selections.open(actor, typed.plan())
                                + "/candidates",
                refused -> form(typed, refused));
    }

    @GetMapping("/selections/{id}/criteria")
    ModelAndView criteria(Actor actor, @PathVariable String id) {
        KernelRule.requireWriter(actor);
        var selection = selections.get(actor, SelectionId.of(id));
        return form(
                actor,
                SelectionForm.of(selection),
                Refused.nothing(),
                selection.id(),
                selection.version());
    }

    @PostMapping("/selections/{id}/criteria")
    ModelAndView change(
            Actor actor,
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var typed = SelectionForm.typed(sent);
        var selection = SelectionId.of(id);
        return Attempt.of(
                () -> {
                    selections.change(actor, selection, version, typed.plan());
                    redirect.addFlashAttribute(Flash.NAME, Flash.of("fit.criteria.saved"));
                    return "redirect:/selections/" + selection;
                },
                refused -> form(actor, typed, refused, selection, version),
                () -> conflict(actor, selection, typed));
    }

    @PostMapping("/selections/{id}/trash")
    String trash(
            Actor actor,
            @PathVariable String id,
            @RequestParam int version,
            RedirectAttributes redirect) {
        var selection = SelectionId.of(id);
        selections.trash(actor, selection, version);
        redirect.addFlashAttribute(
                Flash.NAME,
                Flash.of("fit.selection.trashed")
                        .undoneAt("/selections/" + selection + "/restore"));
        return "redirect:/selections";
    }

    @PostMapping("/selections/{id}/restore")
    String restore(Actor actor, @PathVariable String id) {
        var selection = SelectionId.of(id);
        selections.restore(actor, selection);
        return "redirect:/selections/" + selection;
    }

    private static ModelAndView form(SelectionForm form, Refused refused) {
        var model = new HashMap<String, Object>(Map.of("form", form, "refused", refused));
        return new ModelAndView("fit/criteria", model);
    }

    private ModelAndView form(
            Actor actor, SelectionForm form, Refused refused, SelectionId id, int version) {
        return form(form, refused)
                .addObject("id", id)
                .addObject("version", version)
                .addObject("manages", actor.manages())
                .addObject("scored", scores.raters(actor, id) > 0)
                .addObject("locked", locks.of(actor, id).stream().anyMatch(CriteriaLock::holds));
    }

    private ModelAndView conflict(Actor actor, SelectionId id, SelectionForm typed) {
        var now = selections.get(actor, id);
        return new ModelAndView(
                "fit/conflict",
                Map.of(
                        "selection",
                        now,
                        "mine",
                        new Version(t("fit.conflict.mine"), t("fit.conflict.now"), facts(typed)),
                        "theirs",
                        new Version(t("fit.conflict.theirs"), "", facts(SelectionForm.of(now))),
                        "again",
                        "/selections/" + id + "/criteria"));
    }

    private static List<Fact> facts(SelectionForm form) {
        var criteria =
                form.criteria().stream()
                        .filter(SelectionForm.Line::used)
                        .map(line ->
                                line.name()
                                        + " "
                                        + line.weight()
                                        + "\n"
                                        + String.join("\n", line.anchors()))
                        .toList();
        return List.of(
                new Fact(t("fit.name"), form.name()),
                new Fact(t("fit.question"), form.question()),
                new Fact(t("fit.criteria"), String.join("\n\n", criteria)));
    }
}
