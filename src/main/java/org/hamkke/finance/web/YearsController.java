package org.hamkke.finance.web;

import java.time.Year;
import java.util.HashMap;
import java.util.Map;
import org.hamkke.finance.Source;
import org.hamkke.finance.Statements;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.NotFound;
import org.hamkke.kernel.StaleVersion;
import org.hamkke.partner.PartnerId;
import org.hamkke.partner.Partners;
import org.hamkke.shell.Attempt;
import org.hamkke.shell.Flash;
import org.hamkke.shell.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Business years written down by hand. */
@Controller
class YearsController {
    private final Statements statements;
    private final Partners partners;

    YearsController(Statements statements, Partners partners) {
        this.statements = statements;
        this.partners = partners;
    }

    @GetMapping("/partners/{id}/finance/years/new")
    ModelAndView begin(Actor actor, @PathVariable String id) {
        KernelRule.requireWriter(actor);
        return fresh(actor, PartnerId.of(id), new StatementForm(Map.of()), Refused.nothing());
    }

    @PostMapping("/partners/{id}/finance/years")
    ModelAndView add(
            Actor actor,
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        var partner = PartnerId.of(id);
        var form = new StatementForm(typed);
        return Attempt.of(
                () -> {
                    statements.add(actor, partner, form.figures(Source.HAND));
                    return saved(partner, form.at("year"), redirect);
                },
                refused -> fresh(actor, partner, form, refused));
    }

    @GetMapping("/partners/{id}/finance/years/{year}")
    ModelAndView edit(Actor actor, @PathVariable String id, @PathVariable String year) {
        KernelRule.requireWriter(actor);
        return standing(actor, PartnerId.of(id), year(year), null, null, Refused.nothing(), false);
    }

    @PostMapping("/partners/{id}/finance/years/{year}")
    ModelAndView change(
            Actor actor,
            @PathVariable String id,
            @PathVariable String year,
            @RequestParam int version,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        var partner = PartnerId.of(id);
        var at = year(year);
        var all = new HashMap<>(typed);
        all.put("year", at.toString());
        var form = new StatementForm(all);
        return Attempt.of(
                () -> {
                    statements.change(actor, partner, form.figures(Source.HAND), version);
                    return saved(partner, at.toString(), redirect);
                },
                refused -> standing(actor, partner, at, form, version, refused, false),
                () -> standing(actor, partner, at, form, null, Refused.nothing(), true));
    }

    /** A year somebody changed meanwhile is shown before it goes. */
    @PostMapping("/partners/{id}/finance/years/{year}/removal")
    ModelAndView remove(
            Actor actor,
            @PathVariable String id,
            @PathVariable String year,
            @RequestParam int version,
            RedirectAttributes redirect) {
        var partner = PartnerId.of(id);
        try {
            statements.remove(actor, partner, year(year), version);
        } catch (StaleVersion _) {
            var page = standing(actor, partner, year(year), null, null, Refused.nothing(), false);
            page.setStatus(org.springframework.http.HttpStatus.CONFLICT);
            return page;
        }
        redirect.addFlashAttribute(Flash.NAME, Flash.of("finance.year.removed", year));
        return new ModelAndView("redirect:/partners/" + partner + "/finance");
    }

    private static String saved(PartnerId partner, String year, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Flash.NAME, Flash.of("finance.year.saved", year));
        return "redirect:/partners/" + partner + "/finance";
    }

    private ModelAndView fresh(
            Actor actor, PartnerId partner, StatementForm form, Refused refused) {
        return form(new FormPage(partners.get(actor, partner), form, null, 0, refused, false));
    }

    private ModelAndView standing(
            Actor actor,
            PartnerId partner,
            Year year,
            @Nullable StatementForm typed,
            @Nullable Integer version,
            Refused refused,
            boolean meanwhile) {
        var now = statements.get(actor, partner, year);
        return form(
                new FormPage(
                        partners.get(actor, partner),
                        typed == null ? StatementForm.of(now) : typed,
                        now,
                        version == null ? now.version() : version,
                        refused,
                        meanwhile));
    }

    private static ModelAndView form(FormPage page) {
        return new ModelAndView("finance/form", Map.of("page", page));
    }

    static Year year(String text) {
        if (!text.matches("\\d{4}")) throw new NotFound();
        return Year.parse(text);
    }
}
