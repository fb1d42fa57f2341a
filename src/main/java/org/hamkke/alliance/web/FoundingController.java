package org.hamkke.alliance.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hamkke.alliance.BlueprintId;
import org.hamkke.alliance.Blueprints;
import org.hamkke.alliance.Expectation;
import org.hamkke.alliance.Foundings;
import org.hamkke.identity.Invitations;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.KernelRule;
import org.hamkke.shell.Attempt;
import org.hamkke.shell.Flash;
import org.hamkke.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One page founds an alliance: its name, its purpose, who is invited and which numbers both sides will see. */
@Controller
class FoundingController {
    private final Foundings foundings;
    private final Blueprints blueprints;
    private final Invitations invitations;

    FoundingController(Foundings foundings, Blueprints blueprints, Invitations invitations) {
        this.invitations = invitations;
        this.foundings = foundings;
        this.blueprints = blueprints;
    }

    @GetMapping("/alliances/new")
    ModelAndView blank(Actor actor, @RequestParam Optional<String> blueprint) {
        KernelRule.requireManager(actor);
        var origin = blueprint.map(id -> blueprints.get(actor, BlueprintId.of(id)));
        return form(
                actor,
                origin.map(FoundingForm::from).orElseGet(FoundingForm::blank),
                Refused.nothing());
    }

    @PostMapping(path = "/alliances", params = "more")
    ModelAndView longer(Actor actor, @RequestParam MultiValueMap<String, String> sent) {
        return form(actor, FoundingForm.of(sent).longer(), Refused.nothing());
    }

    @PostMapping("/alliances")
    ModelAndView found(
            Actor actor,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var form = FoundingForm.of(sent);
        return Attempt.of(
                () -> {
                    var id =
                            foundings.found(
                                    actor,
                                    form.read(
                                            offered(actor, form),
                                            email -> invitations.requireStranger(actor, email)));
                    redirect.addFlashAttribute(Flash.NAME, Flash.of("alliance.founding.done"));
                    return "redirect:/alliances/" + id;
                },
                refused -> form(actor, form, refused));
    }

    private ModelAndView form(Actor actor, FoundingForm form, Refused refused) {
        return new ModelAndView(
                "alliance/founding",
                Map.of("form", form, "offered", offered(actor, form), "refused", refused));
    }

    private List<Expectation> offered(Actor actor, FoundingForm form) {
        return form.origin()
                .map(id -> blueprints.get(actor, id).plan().expectations())
                .orElse(List.of());
    }
}
