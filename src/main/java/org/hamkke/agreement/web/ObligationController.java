package org.hamkke.agreement.web;

import java.util.List;
import java.util.Map;
import org.hamkke.agreement.Obligations;
import org.hamkke.alliance.AllianceHeads;
import org.hamkke.alliance.AllianceId;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Ids;
import org.hamkke.shell.Attempt;
import org.hamkke.shell.Flash;
import org.hamkke.shell.Refused;
import org.hamkke.shell.Words;
import org.hamkke.shell.face.Fact;
import org.hamkke.shell.face.Version;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the signed agreement obliges to. */
@Controller
@RequestMapping("/alliances/{id}/agreement/obligations")
class ObligationController {
    private final Obligations obligations;
    private final AllianceHeads heads;

    ObligationController(Obligations obligations, AllianceHeads heads) {
        this.obligations = obligations;
        this.heads = heads;
    }

    @GetMapping
    ModelAndView list(Actor actor, @PathVariable String id) {
        return page(actor, AllianceId.of(id), Refused.nothing(), "", "");
    }

    @PostMapping("/{obligation}/kept")
    ModelAndView keep(
            Actor actor, @PathVariable String id, @PathVariable String obligation, @RequestParam(defaultValue = "") String evidence, @RequestParam int version,
            RedirectAttributes redirect) {
        var alliance = AllianceId.of(id);
        return Attempt.of(
                () -> {
                    obligations.keep(actor, alliance, Ids.parse(obligation), evidence, version);
                    redirect.addFlashAttribute(Flash.NAME, Flash.of("agreement.flash.kept").undoneAt(At.obligations(alliance) + "/" + obligation + "/reopen"));
                    return "redirect:" + At.obligations(alliance);
                },
                refused -> page(actor, alliance, refused, obligation, evidence),
                () -> conflict(actor, alliance, obligation, evidence));
    }

    private ModelAndView conflict(Actor actor, AllianceId alliance, String obligation, String evidence) {
        var now = obligations.of(actor, alliance).stream().filter(one -> one.id().equals(Ids.parse(obligation))).findFirst();
        var label = Words.t("agreement.evidence");
        var by = now.map(one -> one.keptBy() == null ? one.company() : one.keptBy()).orElse("");
        return page(actor, alliance, Refused.nothing(), obligation, evidence)
                .addObject("mine", new Version(Words.t("agreement.conflict.mine"), Words.t("agreement.conflict.now"), List.of(new Fact(label, evidence))))
                .addObject("theirs", new Version(by, Words.t("agreement.conflict.saved"), List.of(new Fact(label, now.map(one -> one.evidence()).orElse("")))));
    }

    @PostMapping("/{obligation}/reopen")
    String reopen(Actor actor, @PathVariable String id, @PathVariable String obligation, RedirectAttributes redirect) {
        var alliance = AllianceId.of(id);
        obligations.reopen(actor, alliance, Ids.parse(obligation));
        redirect.addFlashAttribute(Flash.NAME, Flash.of("agreement.flash.reopened"));
        return "redirect:" + At.obligations(alliance);
    }

    private ModelAndView page(Actor actor, AllianceId alliance, Refused refused, String at, String evidence) {
        return new ModelAndView(
                "agreement/obligations",
                Map.of(
                        "head", heads.of(actor, alliance), "obligations", obligations.of(actor, alliance), "today", obligations.today(), "refused", refused,
                        "at", at, "evidence", evidence));
    }
}
