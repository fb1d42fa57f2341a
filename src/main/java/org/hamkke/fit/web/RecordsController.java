package org.hamkke.fit.web;

import java.util.HashMap;
import java.util.Map;
import org.hamkke.fit.SelectionId;
import org.hamkke.fit.SelectionRecords;
import org.hamkke.fit.Selections;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.RuleViolation;
import org.hamkke.shell.Attempt;
import org.hamkke.shell.Flash;
import org.hamkke.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was decided: the records of a selection, a new one, and one as the board reads it. */
@Controller
@RequestMapping("/selections/{id}/records")
class RecordsController {
    private final Selections selections;
    private final SelectionRecords records;
    private final RecordForms forms;
    private final RecordPages pages;

    RecordsController(
            Selections selections, SelectionRecords records, RecordForms forms, RecordPages pages) {
        this.selections = selections;
        this.records = records;
        this.forms = forms;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView list(Actor actor, @PathVariable String id) {
        var selection = selections.get(actor, SelectionId.of(id));
        return new ModelAndView(
                "fit/records",
                Map.of(
                        "selection", selection,
                        "lines", records.list(actor, selection.id()),
                        "manages", actor.manages()));
    }

    @GetMapping("/new")
    ModelAndView fresh(Actor actor, @PathVariable String id) {
        var selection = SelectionId.of(id);
        selections.get(actor, selection);
        KernelRule.requireManager(actor);
        try {
            var form = forms.fresh(actor);
            return form(forms.fresh(actor, selection, form), Refused.nothing());
        } catch (RuleViolation notYet) {
            return notYet(actor, selection, Refused.of(notYet));
        }
    }

    /** One more empty row; what was typed stays typed and nothing is saved. */
    @PostMapping(params = "more")
    ModelAndView more(
            Actor actor,
            @PathVariable String id,
            @RequestParam String more,
            @RequestParam MultiValueMap<String, String> sent) {
        var typed = RecordForm.typed(sent);
        int rows = typed.dissents().isEmpty() ? 2 : 1;
        return form(again(actor, SelectionId.of(id), typed, rows), Refused.nothing());
    }

    @PostMapping
    ModelAndView decide(
            Actor actor,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var typed = RecordForm.typed(sent);
        var selection = SelectionId.of(id);
        return Attempt.of(
                () -> {
                    int number =
                            records.decide(
                                    actor, selection, typed.version(), typed.basis(), typed.plan());
                    redirect.addFlashAttribute(Flash.NAME, Flash.of("fit.record.saved"));
                    return "redirect:/selections/" + selection + "/records/" + number;
                },
                refused -> form(again(actor, selection, typed, 0), refused),
                () -> form(forms.stale(actor, selection, typed), Refused.nothing()));
    }

    private RecordFormPage again(Actor actor, SelectionId id, RecordForm typed, int more) {
        try {
            return forms.again(actor, id, typed, more);
        } catch (RuleViolation _) {
            return forms.meanwhile(actor, id, typed, more);
        }
    }

    /** Asked again until how sure the ranking is has been worked out. */
    @GetMapping("/wait")
    ModelAndView await(Actor actor, @PathVariable String id) {
        var selection = SelectionId.of(id);
        return new ModelAndView(
                "fit/recordWait",
                Map.of("selection", selection, "ready", records.isReady(actor, selection)));
    }

    @GetMapping("/{number}")
    ModelAndView show(Actor actor, @PathVariable String id, @PathVariable String number) {
        var page = pages.page(actor, SelectionId.of(id), RecordNumber.of(number));
        return new ModelAndView("fit/record", Map.of("page", page));
    }

    private static ModelAndView form(RecordFormPage page, Refused refused) {
        return new ModelAndView(
                "fit/recordForm", new HashMap<>(Map.of("page", page, "refused", refused)));
    }

    /** There is something to do before anything can be decided. */
    private ModelAndView notYet(Actor actor, SelectionId id, Refused refused) {
        return new ModelAndView(
                "fit/recordNotYet",
                Map.of(
                        "selection", selections.get(actor, id),
                        "words", refused.text(),
                        "waits", !records.isReady(actor, id)));
    }
}
