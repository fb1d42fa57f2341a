package org.hamkke.alliance.web;

import java.util.Map;
import org.hamkke.alliance.AllianceHeads;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.Charters;
import org.hamkke.kernel.Actor;
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

@Controller
@RequestMapping("/alliances/{id}/purpose")
class CharterController {
    private final AllianceHeads heads;
    private final Charters charters;

    CharterController(AllianceHeads heads, Charters charters) {
        this.heads = heads;
        this.charters = charters;
    }

    @GetMapping
    ModelAndView edit(Actor actor, @PathVariable String id) {
        var alliance = AllianceId.of(id);
        return page(actor, alliance, standing(actor, alliance), Refused.nothing());
    }

    @PostMapping
    ModelAndView restate(
            Actor actor,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var alliance = AllianceId.of(id);
        var form = CharterForm.of(sent);
        return new Rewrite<>(
                        form,
                        () -> Saved.bySomebody(standing(actor, alliance)),
                        (typed, refused) -> page(actor, alliance, typed, refused))
                .attempt(() -> restate(actor, alliance, form, redirect));
    }

    private String restate(
            Actor actor, AllianceId alliance, CharterForm form, RedirectAttributes redirect) {
        return charters.restate(actor, alliance, form.name(), form.purpose(), form.version())
                .map(one -> Rewrite.said(redirect, "alliance.proposed", "/assents/" + one))
                .orElseGet(() ->
                        Rewrite.said(redirect, "alliance.purpose.saved", "/alliances/" + alliance));
    }

    private CharterForm standing(Actor actor, AllianceId id) {
        return CharterForm.of(heads.of(actor, id).alliance());
    }

    private ModelAndView page(Actor actor, AllianceId alliance, CharterForm form, Refused refused) {
        return new ModelAndView(
                "alliance/purpose",
                Map.of("head", heads.of(actor, alliance), "form", form, "refused", refused));
    }
}
