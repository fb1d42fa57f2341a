package org.hamkke.fit.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hamkke.fit.Criterion;
import org.hamkke.fit.CriterionId;
import org.hamkke.fit.Selection;
import org.hamkke.fit.SelectionId;
import org.hamkke.fit.Selections;
import org.hamkke.fit.Tuned;
import org.hamkke.fit.Tunings;
import org.hamkke.fit.setting.MethodSettings;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.NotFound;
import org.hamkke.shell.Refused;
import org.hamkke.shell.Rewrite;
import org.hamkke.shell.Saved;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the methods are set: as a whole, criterion by criterion, and back to the usual. */
@Controller
@RequestMapping("/selections/{id}/methods/settings")
class TuningController {
    private final TuningPages pages;
    private final Selections selections;
    private final Tunings tunings;

    TuningController(TuningPages pages, Selections selections, Tunings tunings) {
        this.pages = pages;
        this.selections = selections;
        this.tunings = tunings;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable String id) {
        return view(pages.page(actor, SelectionId.of(id), null), Refused.nothing());
    }

    @PostMapping
    ModelAndView set(
            Actor actor,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var selection = SelectionId.of(id);
        var typed = SettingForm.typed(sent);
        return new Rewrite<>(
                        typed,
                        () -> Saved.byAColleague(SettingForm.of(tunings.of(actor, selection))),
                        (form, refused) -> view(pages.page(actor, selection, form), refused))
                .attempt(() -> {
                    tunings.setWhole(actor, selection, typed.version(), typed.whole());
                    return saved(redirect, "fit.tuning.saved", selection);
                });
    }

    /** Everything as usual again. */
    @PostMapping("/usual")
    String usual(
            Actor actor,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var selection = SelectionId.of(id);
        tunings.set(actor, selection, Sent.version(sent), MethodSettings.USUAL);
        return saved(redirect, "fit.tuning.reset", selection);
    }

    @GetMapping("/{criterion}")
    ModelAndView one(Actor actor, @PathVariable String id, @PathVariable String criterion) {
        var at = At.of(actor, selections, id, criterion);
        return form(at, standing(actor, at), Refused.nothing());
    }

    @PostMapping("/{criterion}")
    ModelAndView setOne(
            Actor actor,
            @PathVariable String id,
            @PathVariable String criterion,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var at = At.of(actor, selections, id, criterion);
        var typed = CriterionSettingForm.typed(sent, at.others());
        return new Rewrite<>(
                        typed,
                        () -> Saved.byAColleague(standing(actor, at)),
                        (form, refused) -> form(at, form, refused))
                .attempt(() -> {
                    tunings.set(
                            actor,
                            at.selection(),
                            typed.version(),
                            at.criterion().id(),
                            typed.setting());
                    return saved(redirect, "fit.tuning.saved", at.selection());
                });
    }

    /** @param others the criteria it may lean on */
    private record At(Selection of, Criterion criterion, List<Criterion> others) {
        static At of(Actor actor, Selections selections, String id, String criterion) {
            var wanted = CriterionId.of(criterion);
            var selection = selections.get(actor, SelectionId.of(id));
            var found =
                    selection.criteria().stream()
                            .filter(c -> c.id().equals(wanted))
                            .findFirst()
                            .orElseThrow(NotFound::new);
            var others = selection.criteria().stream().filter(c -> c != found).toList();
            return new At(selection, found, others);
        }

        SelectionId selection() {
            return of.id();
        }
    }

    private CriterionSettingForm standing(Actor actor, At at) {
        Tuned tuned = tunings.of(actor, at.selection());
        var setting = tuned.settings().of(at.criterion().id().value());
        return CriterionSettingForm.of(setting, at.others(), tuned.version());
    }

    private static String saved(RedirectAttributes redirect, String what, SelectionId id) {
        return Rewrite.said(redirect, what, "/selections/" + id + "/methods/settings");
    }

    private static ModelAndView view(TuningPage page, Refused refused) {
        return new ModelAndView(
                "fit/tuning", new HashMap<>(Map.of("page", page, "refused", refused)));
    }

    private static ModelAndView form(At at, CriterionSettingForm form, Refused refused) {
        return new ModelAndView(
                "fit/tuningCriterion",
                new HashMap<>(
                        Map.of(
                                "selection",
                                at.of(),
                                "criterion",
                                at.criterion(),
                                "form",
                                form,
                                "refused",
                                refused)));
    }
}
