package org.hamkke.agreement.web;

import java.util.Map;
import java.util.Optional;
import org.hamkke.agreement.Drafts;
import org.hamkke.alliance.AllianceHeads;
import org.hamkke.alliance.AllianceId;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.KernelRule;
import org.hamkke.shell.Refused;
import org.hamkke.shell.Rewrite;
import org.hamkke.shell.Saved;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Title, first day and length of the draft. */
@Controller
@RequestMapping("/alliances/{id}/agreement/draft/terms")
class TermsController {
    private final Drafts drafts;
    private final AllianceHeads heads;

    TermsController(Drafts drafts, AllianceHeads heads) {
        this.drafts = drafts;
        this.heads = heads;
    }

    @GetMapping
    ModelAndView edit(Actor actor, @PathVariable String id) {
        KernelRule.requireWriter(actor);
        var alliance = AllianceId.of(id);
        return form(actor, alliance, TermsForm.of(drafts.get(actor, alliance)), Refused.nothing());
    }

    @PostMapping
    ModelAndView settle(
            Actor actor,
            @PathVariable String id,
            @RequestParam String title,
            @RequestParam String from,
            @RequestParam String months,
            @RequestParam Optional<Boolean> renews,
            @RequestParam int version,
            RedirectAttributes redirect) {
        var alliance = AllianceId.of(id);
        var form = new TermsForm(title, from, months, renews.orElse(false), version);
        return new Rewrite<>(
                        form,
                        () -> Saved.bySomebody(TermsForm.of(drafts.get(actor, alliance))),
                        (typed, refused) -> form(actor, alliance, typed, refused))
                .attempt(() -> {
                    drafts.settle(actor, alliance, form.read(), version);
                    return Rewrite.said(redirect, "agreement.flash.settled", At.draft(alliance));
                });
    }

    private ModelAndView form(Actor actor, AllianceId alliance, TermsForm form, Refused refused) {
        drafts.get(actor, alliance);
        return new ModelAndView(
                "agreement/termsForm",
                Map.of("head", heads.of(actor, alliance), "form", form, "refused", refused));
    }
}
