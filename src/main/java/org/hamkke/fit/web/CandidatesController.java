package org.hamkke.fit.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hamkke.fit.Candidates;
import org.hamkke.fit.Decision;
import org.hamkke.fit.SelectionId;
import org.hamkke.fit.Selections;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.KernelRule;
import org.hamkke.partner.Directory;
import org.hamkke.partner.Listed;
import org.hamkke.partner.PartnerFilter;
import org.hamkke.partner.PartnerId;
import org.hamkke.partner.PartnerOrder;
import org.hamkke.shell.Attempt;
import org.hamkke.shell.Flash;
import org.hamkke.shell.Formats;
import org.hamkke.shell.Paging;
import org.hamkke.shell.Refused;
import org.hamkke.shell.face.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who stands for choice, taken from the directory, and what was decided about them. */
@Controller
class CandidatesController {
    private static final int ROWS = 50;

    private final Selections selections;
    private final Candidates candidates;
    private final Directory directory;
    private final CandidatePages pages;

    CandidatesController(
            Selections selections,
            Candidates candidates,
            Directory directory,
            CandidatePages pages) {
        this.selections = selections;
        this.candidates = candidates;
        this.directory = directory;
        this.pages = pages;
    }

    @GetMapping("/selections/{id}/candidates")
    ModelAndView pick(
            Actor actor,
            @PathVariable String id,
            @RequestParam Map<String, String> parameters,
            Paging paging) {
        KernelRule.requireWriter(actor);
        var selection = selections.get(actor, SelectionId.of(id));
        var filter = PartnerFilter.of(parameters);
        var partners = directory.counted(actor, filter, PartnerOrder.NAME, paging.place(), ROWS);
        var shown = partners.rows().items().stream().map(Listed::id).toList();
        var standing =
                candidates.find(actor, selection.id(), shown).stream()
                        .map(c -> c.partner().value())
                        .collect(Collectors.toSet());
        var query =
                new Query(
                        "/selections/" + selection.id() + "/candidates",
                        new LinkedHashMap<>(filter.parameters()));
        return new ModelAndView(
                "fit/candidates",
                Map.of(
                        "page",
                        new Picking(
                                selection,
                                partners.rows(),
                                paging.fromTheStart(),
                                standing,
                                query,
                                partners.total())));
    }

    @PostMapping("/selections/{id}/candidates")
    String add(
            Actor actor,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable List<String> partner,
            @RequestParam Map<String, String> search,
            RedirectAttributes redirect) {
        var selection = SelectionId.of(id);
        var wanted =
                "all".equals(search.get("act"))
                        ? found(actor, search)
                        : partner == null
                                ? List.<PartnerId>of()
                                : partner.stream().map(PartnerId::of).toList();
        int added = candidates.add(actor, selection, wanted);
        redirect.addFlashAttribute(
                Flash.NAME, Flash.of("fit.candidates.added", Formats.number(added)));
        return "redirect:/selections/" + selection;
    }

    private List<PartnerId> found(Actor actor, Map<String, String> search) {
        var found = new ArrayList<PartnerId>();
        directory.forEach(
                actor,
                PartnerFilter.of(search),
                PartnerOrder.NAME,
                partner -> found.add(partner.summary().id()));
        return found;
    }

    @PostMapping("/selections/{id}/candidates/{partner}/remove")
    String remove(
            Actor actor,
            @PathVariable String id,
            @PathVariable String partner,
            RedirectAttributes redirect) {
        var selection = SelectionId.of(id);
        var candidate = PartnerId.of(partner);
        candidates.remove(actor, selection, candidate);
        var undo = "/selections/" + selection + "/candidates/" + candidate + "/restore";
        redirect.addFlashAttribute(Flash.NAME, Flash.of("fit.candidate.removed").undoneAt(undo));
        return "redirect:/selections/" + selection;
    }

    @PostMapping("/selections/{id}/candidates/{partner}/restore")
    String restore(Actor actor, @PathVariable String id, @PathVariable String partner) {
        var selection = SelectionId.of(id);
        candidates.add(actor, selection, List.of(PartnerId.of(partner)));
        return "redirect:/selections/" + selection;
    }

    @GetMapping("/selections/{id}/candidates/{partner}")
    ModelAndView show(Actor actor, @PathVariable String id, @PathVariable String partner) {
        return page(actor, SelectionId.of(id), PartnerId.of(partner), "", Refused.nothing());
    }

    @PostMapping("/selections/{id}/candidates/{partner}/decision")
    ModelAndView decide(
            Actor actor,
            @PathVariable String id,
            @PathVariable String partner,
            @RequestParam int version,
            @RequestParam String act,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        var selection = SelectionId.of(id);
        var candidate = PartnerId.of(partner);
        return Attempt.of(
                () -> {
                    decide(actor, selection, candidate, version, act, reason);
                    redirect.addFlashAttribute(Flash.NAME, Flash.of("fit.decided." + act));
                    return "redirect:/selections/" + selection + "/candidates/" + candidate;
                },
                refused -> page(actor, selection, candidate, reason, refused),
                () ->
                        page(actor, selection, candidate, reason, Refused.nothing())
                                .addObject("stale", true));
    }

    private void decide(
            Actor actor,
            SelectionId selection,
            PartnerId candidate,
            int version,
            String act,
            String reason) {
        switch (act) {
            case "short-listed" ->
                    candidates.decide(
                            actor, selection, candidate, version, Decision.SHORT_LISTED, reason);
            case "declined" ->
                    candidates.decide(
                            actor, selection, candidate, version, Decision.DECLINED, reason);
            case "reopened" -> candidates.reopen(actor, selection, candidate, version);
            default -> throw new org.hamkke.kernel.NotFound();
        }
    }

    private ModelAndView page(
            Actor actor, SelectionId id, PartnerId partner, String reason, Refused refused) {
        var page = pages.page(actor, id, partner);
        return new ModelAndView(
                "fit/candidate", Map.of("page", page, "reason", reason, "refused", refused));
    }
}
