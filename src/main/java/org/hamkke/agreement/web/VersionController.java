package org.hamkke.agreement.web;

import java.util.Map;
import java.util.function.Consumer;
import org.hamkke.agreement.Versions;
import org.hamkke.alliance.AllianceId;
import org.hamkke.assent.Assents;
import org.hamkke.assent.ProposalId;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.ContentHash;
import org.hamkke.kernel.NotFound;
import org.hamkke.shell.Attempt;
import org.hamkke.shell.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A version is put to the keys, and answered beside its text. */
@Controller
@RequestMapping("/alliances/{id}/agreement/versions")
class VersionController {
    private final Versions versions;
    private final Assents assents;
    private final DeskPages pages;

    VersionController(Versions versions, Assents assents, DeskPages pages) {
        this.versions = versions;
        this.assents = assents;
        this.pages = pages;
    }

    @PostMapping
    ModelAndView put(
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String note,
            @RequestParam String hash,
            RedirectAttributes redirect) {
        var alliance = AllianceId.of(id);
        return Attempt.of(
                () -> {
                    int number = versions.put(actor, alliance, note, shown(hash));
                    redirect.addFlashAttribute(
                            Flash.NAME, Flash.of("agreement.flash.put", String.valueOf(number)));
                    return "redirect:" + At.version(alliance, number);
                },
                refused ->
                        DeskController.show(
                                pages.draft(actor, alliance), refused, Map.of("note", note)));
    }

    @PostMapping("/{number}/assent")
    ModelAndView assent(
            Actor actor,
            @PathVariable String id,
            @PathVariable String number,
            @RequestParam String hash,
            RedirectAttributes redirect) {
        return answer(
                actor,
                id,
                number,
                Map.of(),
                redirect,
                "agreement.flash.assented",
                proposal -> assents.assent(actor, proposal, shown(hash)));
    }

    @PostMapping("/{number}/decline")
    ModelAndView decline(
            Actor actor,
            @PathVariable String id,
            @PathVariable String number,
            @RequestParam String reason,
            RedirectAttributes redirect) {
        return answer(
                actor,
                id,
                number,
                Map.of("reason", reason),
                redirect,
                "agreement.flash.declined",
                proposal -> assents.decline(actor, proposal, reason));
    }

    @PostMapping("/{number}/withdraw")
    ModelAndView withdraw(
            Actor actor,
            @PathVariable String id,
            @PathVariable String number,
            RedirectAttributes redirect) {
        return answer(
                actor,
                id,
                number,
                Map.of(),
                redirect,
                "agreement.flash.withdrawn",
                proposal -> assents.withdraw(actor, proposal));
    }

    private ModelAndView answer(
            Actor actor,
            String id,
            String number,
            Map<String, String> typed,
            RedirectAttributes redirect,
            String said,
            Consumer<ProposalId> act) {
        var alliance = AllianceId.of(id);
        var version = versions.get(actor, alliance, At.number(number));
        return Attempt.of(
                () -> {
                    act.accept(version.proposal());
                    redirect.addFlashAttribute(Flash.NAME, Flash.of(said, number));
                    return "redirect:" + At.version(alliance, version.number());
                },
                refused ->
                        DeskController.show(
                                pages.version(actor, alliance, version.number()), refused, typed));
    }

    static ContentHash shown(String hash) {
        try {
            return new ContentHash(hash);
        } catch (IllegalArgumentException _) {
            throw new NotFound();
        }
    }
}
