package org.hamkke.agreement.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hamkke.agreement.Clause;
import org.hamkke.agreement.Clauses;
import org.hamkke.agreement.Drafts;
import org.hamkke.agreement.OutdatedClauses;
import org.hamkke.agreement.text.ClauseKind;
import org.hamkke.alliance.AllianceHeads;
import org.hamkke.alliance.AllianceId;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Ids;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.NotFound;
import org.hamkke.shell.Attempt;
import org.hamkke.shell.Flash;
import org.hamkke.shell.Formats;
import org.hamkke.shell.Refused;
import org.hamkke.shell.Rewrite;
import org.hamkke.shell.Saved;
import org.hamkke.shell.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing the articles of the draft. */
@Controller
@RequestMapping("/alliances/{id}/agreement/draft/clauses")
class ClauseController {
    private final Clauses clauses;
    private final OutdatedClauses outdated;
    private final Drafts drafts;
    private final AllianceHeads heads;
    private final DeskPages pages;

    ClauseController(
            Clauses clauses,
            OutdatedClauses outdated,
            Drafts drafts,
            AllianceHeads heads,
            DeskPages pages) {
        this.clauses = clauses;
        this.outdated = outdated;
        this.drafts = drafts;
        this.heads = heads;
        this.pages = pages;
    }

    @GetMapping("/{clause}")
    ModelAndView edit(Actor actor, @PathVariable String id, @PathVariable String clause) {
        KernelRule.requireWriter(actor);
        var alliance = AllianceId.of(id);
        var found = clause(actor, alliance, clause);
        return form(actor, alliance, clause, ClauseForm.of(found), Refused.nothing());
    }

    @PostMapping("/{clause}")
    ModelAndView write(
            Actor actor,
            @PathVariable String id,
            @PathVariable String clause,
            @RequestParam String heading,
            @RequestParam String text,
            @RequestParam int version,
            RedirectAttributes redirect) {
        var alliance = AllianceId.of(id);
        var form = new ClauseForm(heading, text, version);
        return new Rewrite<>(
                        form,
                        () -> saved(clause(actor, alliance, clause)),
                        (typed, refused) -> form(actor, alliance, clause, typed, refused))
                .attempt(() -> {
                    clauses.write(actor, alliance, Ids.parse(clause), heading, text, version);
                    return done(
                            alliance,
                            clause,
                            redirect,
                            Flash.of("agreement.flash.written", heading));
                });
    }

    private static Saved<ClauseForm> saved(Clause clause) {
        return new Saved<>(
                ClauseForm.of(clause),
                clause.changedBy() + ", " + clause.changedFor(),
                Formats.dateTime(clause.changedAt()));
    }

    /** @param kind a standard clause that a check found missing */
    @GetMapping("/new")
    ModelAndView blank(
            Actor actor,
            @PathVariable String id,
            @RequestParam Optional<UUID> after,
            @RequestParam Optional<ClauseKind> kind) {
        KernelRule.requireWriter(actor);
        var form = new ClauseForm("", "", 0);
        return form(actor, AllianceId.of(id), "", form, Refused.nothing())
                .addObject("after", after.map(UUID::toString).orElse(""))
                .addObject("kind", kind.map(Enum::name).orElse(""));
    }

    @PostMapping
    ModelAndView add(
            Actor actor,
            @PathVariable String id,
            @RequestParam Optional<UUID> after,
            @RequestParam String heading,
            @RequestParam String text,
            RedirectAttributes redirect) {
        var alliance = AllianceId.of(id);
        return Attempt.of(
                () -> {
                    var added =
                            clauses.add(actor, alliance, ClauseKind.OWN, after, heading, text)
                                    .toString();
                    return done(
                            alliance,
                            added,
                            redirect,
                            Flash.of("agreement.flash.added", heading)
                                    .undoneAt(path(alliance, added, "remove")));
                },
                refused ->
                        form(actor, alliance, "", new ClauseForm(heading, text, 0), refused)
                                .addObject("after", after.map(UUID::toString).orElse("")));
    }

    @PostMapping("/standard")
    String addStandard(
            Actor actor,
            @PathVariable String id,
            @RequestParam ClauseKind kind,
            RedirectAttributes redirect) {
        var alliance = AllianceId.of(id);
        var added = clauses.addStandard(actor, alliance, kind).toString();
        return done(
                alliance,
                added,
                redirect,
                Flash.of("agreement.flash.added", Words.t(kind.key() + ".heading"))
                        .undoneAt(path(alliance, added, "remove")));
    }

    @PostMapping("/{clause}/{act:remove|restore|up|down|refresh|keep}")
    ModelAndView act(
            Actor actor,
            @PathVariable String id,
            @PathVariable String clause,
            @PathVariable String act,
            @RequestParam(defaultValue = "0") int version,
            RedirectAttributes redirect) {
        var alliance = AllianceId.of(id);
        return Attempt.of(
                () -> {
                    act(actor, alliance, Ids.parse(clause), act, version);
                    return done(alliance, clause, redirect, said(alliance, clause, act));
                },
                refused -> DeskController.show(pages.draft(actor, alliance), refused, Map.of()));
    }

    private void act(Actor actor, AllianceId alliance, UUID clause, String act, int version) {
        switch (act) {
            case "remove" -> clauses.remove(actor, alliance, clause);
            case "restore" -> clauses.restore(actor, alliance, clause);
            case "refresh" -> outdated.refresh(actor, alliance, clause, version);
            case "keep" -> outdated.keep(actor, alliance, clause, version);
            default -> clauses.move(actor, alliance, clause, act.equals("up"));
        }
    }

    private static Flash said(AllianceId alliance, String clause, String act) {
        var flash = Flash.of("agreement.flash." + act);
        return switch (act) {
            case "remove" -> flash.undoneAt(path(alliance, clause, "restore"));
            case "up" -> flash.undoneAt(path(alliance, clause, "down"));
            case "down" -> flash.undoneAt(path(alliance, clause, "up"));
            default -> flash;
        };
    }

    private static String path(AllianceId alliance, String clause, String act) {
        return At.draft(alliance) + "/clauses/" + clause + "/" + act;
    }

    private static String done(
            AllianceId alliance, String clause, RedirectAttributes redirect, Flash flash) {
        redirect.addFlashAttribute(Flash.NAME, flash);
        return "redirect:" + At.draft(alliance) + "#a-" + clause;
    }

    private Clause clause(Actor actor, AllianceId alliance, String clause) {
        return drafts.get(actor, alliance).clause(Ids.parse(clause)).orElseThrow(NotFound::new);
    }

    private ModelAndView form(
            Actor actor, AllianceId alliance, String clause, ClauseForm form, Refused refused) {
        var draft = drafts.get(actor, alliance);
        var page =
                new ModelAndView("agreement/clauseForm")
                        .addObject("head", heads.of(actor, alliance))
                        .addObject("id", clause)
                        .addObject("form", form)
                        .addObject("refused", refused)
                        .addObject("clauses", draft.clauses());
        if (!clause.isEmpty())
            page.addObject("clause", draft.clause(Ids.parse(clause)).orElseThrow(NotFound::new));
        return page;
    }
}
