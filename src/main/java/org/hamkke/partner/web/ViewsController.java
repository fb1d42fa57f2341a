package org.hamkke.partner.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Ids;
import org.hamkke.partner.PartnerFilter;
import org.hamkke.partner.PartnerOrder;
import org.hamkke.partner.SavedViews;
import org.hamkke.shell.Attempt;
import org.hamkke.shell.Flash;
import org.hamkke.shell.face.Query;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saved views of the list. */
@Controller
class ViewsController {
    private final SavedViews views;
    private final PartnerPages pages;

    ViewsController(SavedViews views, PartnerPages pages) {
        this.views = views;
        this.pages = pages;
    }

    @PostMapping("/partners/views")
    ModelAndView save(
            Actor actor,
            @RequestParam String viewName,
            @RequestParam(defaultValue = "false") boolean forEveryone,
            @RequestParam Map<String, String> parameters,
            RedirectAttributes redirect) {
        var list = new Query("/partners", remembered(parameters));
        return Attempt.of(
                () -> {
                    views.save(actor, viewName, queryOf(list), forEveryone);
                    redirect.addFlashAttribute(
                            Flash.NAME, Flash.of("partner.view.saved", viewName.strip()));
                    return "redirect:" + list.href();
                },
                refused ->
                        new ModelAndView(
                                "partner/list",
                                Map.of(
                                        "page",
                                        pages.list(actor, list.parameters()),
                                        "refused",
                                        refused,
                                        "viewName",
                                        viewName)));
    }

    @PostMapping("/partners/views/{view}/drop")
    String drop(Actor actor, @PathVariable String view, RedirectAttributes redirect) {
        views.drop(actor, Ids.parse(view));
        redirect.addFlashAttribute(Flash.NAME, Flash.of("partner.view.dropped"));
        return "redirect:/partners";
    }

    /** Only what a list understands, so that a saved view never carries anything else. */
    static Map<String, String> remembered(Map<String, String> parameters) {
        var kept = new LinkedHashMap<>(PartnerFilter.of(parameters).parameters());
        var order = PartnerOrder.of(parameters.get("sort"));
        if (order != PartnerOrder.NAME) kept.put("sort", order.sort());
        return kept;
    }

    static String queryOf(Query list) {
        return list.href().substring("/partners".length()).replaceFirst("^\\?", "");
    }
}
