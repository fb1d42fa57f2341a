package org.hamkke.fit.web;

import java.util.List;
import java.util.Map;
import org.hamkke.fit.Candidates;
import org.hamkke.fit.CriterionId;
import org.hamkke.fit.Desks;
import org.hamkke.fit.Drafts;
import org.hamkke.fit.Rounds;
import org.hamkke.fit.Scores;
import org.hamkke.fit.SelectionId;
import org.hamkke.fit.Selections;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.NotFound;
import org.hamkke.kernel.RuleViolation;
import org.hamkke.kernel.StaleVersion;
import org.hamkke.partner.PartnerId;
import org.hamkke.shell.Flash;
import org.hamkke.shell.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A rater's own sheets. What is typed is kept as a draft until it is handed in. */
@Controller
class ScoresController {
    private final SheetPages pages;
    private final Scores scores;
    private final Drafts drafts;
    private final Selections selections;
    private final Candidates candidates;
    private final Rounds rounds;
    private final Desks desks;

    ScoresController(
            SheetPages pages,
            Scores scores,
            Drafts drafts,
            Selections selections,
            Candidates candidates,
            Rounds rounds,
            Desks desks) {
        this.pages = pages;
        this.scores = scores;
        this.drafts = drafts;
        this.selections = selections;
        this.candidates = candidates;
        this.rounds = rounds;
        this.desks = desks;
    }

    /** To the first sheet: the first candidate; once a round was held, to the rater's own in it. */
    @GetMapping("/selections/{id}/scores")
    String start(Actor actor, @PathVariable String id) {
        var selection = selections.get(actor, SelectionId.of(id));
        if (rounds.latest(actor, selection.id()).isPresent())
            return "redirect:/selections/"
                    + selection.id()
                    + (desks.seatOf(actor, selection.id()).isPresent() ? "/sheet" : "/raters");
        var first = candidates.list(actor, selection.id(), null, 1);
        if (first.isEmpty()) return "redirect:/selections/" + selection.id() + "/candidates";
        return "redirect:/selections/"
                + selection.id()
                + "/candidates/"
                + first.getFirst().partner()
                + "/scores";
    }

    @GetMapping("/selections/{id}/candidates/{partner}/scores")
    ModelAndView ofCandidate(Actor actor, @PathVariable String id, @PathVariable String partner) {
        return drafted(actor, pages.ofCandidate(actor, SelectionId.of(id), PartnerId.of(partner)));
    }

    @PostMapping("/selections/{id}/candidates/{partner}/scores")
    ModelAndView giveCandidate(
            Actor actor,
            @PathVariable String id,
            @PathVariable String partner,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        return give(
                actor,
                pages.ofCandidate(actor, SelectionId.of(id), PartnerId.of(partner)),
                sent,
                redirect);
    }

    @GetMapping("/selections/{id}/criteria/{criterion}/scores")
    ModelAndView ofCriterion(
            Actor actor,
            @PathVariable String id,
            @PathVariable String criterion,
            @RequestParam(required = false) @Nullable String after) {
        return drafted(
                actor,
                pages.ofCriterion(actor, SelectionId.of(id), CriterionId.of(criterion), after));
    }

    @PostMapping("/selections/{id}/criteria/{criterion}/scores")
    ModelAndView giveCriterion(
            Actor actor,
            @PathVariable String id,
            @PathVariable String criterion,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        return give(
                actor,
                pages.ofCriterion(actor, SelectionId.of(id), CriterionId.of(criterion), after),
                sent,
                redirect);
    }

    private ModelAndView drafted(Actor actor, SheetPage page) {
        var draft = drafts.find(actor, page.selection().id(), page.sheet());
        return draft.map(Sheet::kept)
                .map(sheet -> show(page.with(sheet::over, true), ""))
                .orElseGet(() -> show(page, ""));
    }

    private ModelAndView give(
            Actor actor,
            SheetPage page,
            MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var id = page.selection().id();
        if ("discard".equals(sent.getFirst("act"))) {
            drafts.discard(actor, id, page.sheet());
            return new ModelAndView("redirect:" + page.path());
        }
        var sheet = Sheet.typed(sent);
        var act = String.valueOf(sent.getFirst("act"));
        if (act.startsWith("take:")) return take(actor, page, sheet, act, redirect);
        var ratings = sheet.ratings();
        if (!sheet.isSound())
            return refused(page.with(sheet::over, false), HttpStatus.UNPROCESSABLE_CONTENT, "");
        try {
            scores.give(actor, id, ratings);
        } catch (StaleVersion _) {
            return refused(
                    page.with(sheet::rebased, false), HttpStatus.CONFLICT, Sheet.staleWords());
        } catch (RuleViolation violation) {
            return refused(
                    page.with(sheet::over, false),
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    Refused.of(violation).text());
        }
        drafts.discard(actor, id, page.sheet());
        redirect.addFlashAttribute(Flash.NAME, Flash.of("fit.score.saved"));
        var next = page.next();
        return new ModelAndView(
                "redirect:"
                        + ("next".equals(sent.getFirst("act")) && next != null
                                ? next
                                : "/selections/" + id));
    }

    /** What the statements suggest becomes the rater's own score; whatever else was typed stays a draft. */
    private ModelAndView take(
            Actor actor, SheetPage page, Sheet sheet, String act, RedirectAttributes redirect) {
        var id = page.selection().id();
        var row =
                page.rows().stream()
                        .filter(one -> one.takes().equals(act) && one.offer() != null)
                        .findFirst()
                        .orElseThrow(NotFound::new);
        try {
            scores.give(actor, id, List.of(row.taken(sheet.over(row).version())));
        } catch (StaleVersion _) {
            return refused(
                    page.with(sheet::rebased, false), HttpStatus.CONFLICT, Sheet.staleWords());
        }
        var rest = sheet.without(row);
        if (rest.addsTo(page.rows())) drafts.keep(actor, id, page.sheet(), rest.asDraft());
        else drafts.discard(actor, id, page.sheet());
        redirect.addFlashAttribute(Flash.NAME, Flash.of("fit.finance.taken", row.name()));
        return new ModelAndView("redirect:" + page.path());
    }

    private static ModelAndView refused(SheetPage page, HttpStatus status, String words) {
        var view = show(page, words);
        view.setStatus(status);
        return view;
    }

    private static ModelAndView show(SheetPage page, String words) {
        return new ModelAndView("fit/sheet", Map.of("page", page, "words", words));
    }
}
