package org.hamkke.alliance.web;

import java.util.List;
import java.util.Map;
import org.hamkke.alliance.AllianceHeads;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.Charters;
import org.hamkke.kernel.Actor;
import org.hamkke.shell.Attempt;
import org.hamkke.shell.Flash;
import org.hamkke.shell.Refused;
import org.hamkke.shell.Words;
import org.hamkke.shell.face.Fact;
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
public class CharterController {
    private final AllianceHeads heads;
    private final Charters charters;

    CharterController(AllianceHeads heads, Charters charters) {
        this.heads = heads;
        this.charters = charters;
    }

    public record Form(String name, String purpose, int version) {
        static Form of(MultiValueMap<String, String> sent) {
            return new Form(
                    Forms.one(sent, "name"), Forms.one(sent, "purpose"), Forms.version(sent));
        }

        List<Fact> facts() {
            return List.of(
                    new Fact(Words.t("alliance.name"), name),
                    new Fact(Words.t("alliance.purpose"), purpose));
        }
    }

    @GetMapping
    ModelAndView edit(Actor actor, @PathVariable String id) {
        return page(
                actor, AllianceId.of(id), standing(actor, AllianceId.of(id)), Refused.nothing());
    }

    @PostMapping
    ModelAndView restate(
            Actor actor,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var alliance = AllianceId.of(id);
        var form = Form.of(sent);
        return Attempt.of(
                () -> {
                    var proposal =
                            charters.restate(
                                    actor, alliance, form.name(), form.purpose(), form.version());
                    redirect.addFlashAttribute(
                            Flash.NAME,
                            Flash.of(
                                    proposal.isPresent()
                                            ? "alliance.proposed"
                                            : "alliance.purpose.saved"));
                    return proposal.map(one -> "redirect:/assents/" + one)
                            .orElse("redirect:/alliances/" + alliance);
                },
                refused -> page(actor, alliance, form, refused),
                () -> conflict(actor, alliance, form));
    }

    private Form standing(Actor actor, AllianceId id) {
        var alliance = heads.of(actor, id).alliance();
        return new Form(alliance.name(), alliance.purpose(), alliance.version());
    }

    private ModelAndView conflict(Actor actor, AllianceId alliance, Form mine) {
        var theirs = standing(actor, alliance);
        var both =
                Conflict.of(
                        mine.facts(),
                        theirs.facts(),
                        Words.t("alliance.conflict.other"),
                        Words.t("alliance.conflict.saved"));
        return page(
                        actor,
                        alliance,
                        new Form(mine.name(), mine.purpose(), theirs.version()),
                        Refused.nothing())
                .addObject("conflict", both);
    }

    private ModelAndView page(Actor actor, AllianceId alliance, Form form, Refused refused) {
        return new ModelAndView(
                "alliance/purpose",
                Map.of("head", heads.of(actor, alliance), "form", form, "refused", refused));
    }
}
