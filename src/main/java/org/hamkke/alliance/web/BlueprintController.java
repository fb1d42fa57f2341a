package org.hamkke.alliance.web;

import java.util.Map;
import org.hamkke.alliance.Blueprint;
import org.hamkke.alliance.BlueprintId;
import org.hamkke.alliance.Blueprints;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.KernelRule;
import org.hamkke.shell.Attempt;
import org.hamkke.shell.Flash;
import org.hamkke.shell.Formats;
import org.hamkke.shell.Paging;
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
@RequestMapping("/blueprints")
class BlueprintController {
    private final Blueprints blueprints;

    BlueprintController(Blueprints blueprints) {
        this.blueprints = blueprints;
    }

    @GetMapping
    ModelAndView list(Actor actor, Paging paging) {
        return new ModelAndView(
                "alliance/blueprints",
                Map.of(
                        "page",
                        blueprints.page(actor, false, paging),
                        "first",
                        paging.fromTheStart(),
                        "actor",
                        actor));
    }

    @GetMapping("/new")
    ModelAndView blank(Actor actor) {
        KernelRule.requireWriter(actor);
        return form("", BlueprintForm.BLANK, Refused.nothing());
    }

    @PostMapping(params = "more")
    ModelAndView longer(@RequestParam MultiValueMap<String, String> form) {
        return form("", BlueprintForm.of(form).longer(), Refused.nothing());
    }

    @PostMapping
    ModelAndView draw(
            Actor actor,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var form = BlueprintForm.of(sent);
        return Attempt.of(
                () -> {
                    var id = blueprints.draw(actor, form.read());
                    redirect.addFlashAttribute(Flash.NAME, Flash.of("alliance.blueprint.saved"));
                    return "redirect:/blueprints/" + id;
                },
                refused -> form("", form, refused));
    }

    @GetMapping("/{id}")
    ModelAndView show(Actor actor, @PathVariable String id) {
        return new ModelAndView(
                "alliance/blueprint",
                Map.of("blueprint", blueprints.get(actor, BlueprintId.of(id)), "actor", actor));
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(Actor actor, @PathVariable String id) {
        KernelRule.requireWriter(actor);
        return form(
                id, BlueprintForm.of(blueprints.get(actor, BlueprintId.of(id))), Refused.nothing());
    }

    @PostMapping(path = "/{id}", params = "more")
    ModelAndView longer(@PathVariable String id, @RequestParam MultiValueMap<String, String> form) {
        return form(id, BlueprintForm.of(form).longer(), Refused.nothing());
    }

    @PostMapping("/{id}")
    ModelAndView change(
            Actor actor,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var form = BlueprintForm.of(sent);
        var blueprint = BlueprintId.of(id);
        return new Rewrite<>(
                        form,
                        () -> saved(blueprints.get(actor, blueprint)),
                        (typed, refused) -> form(id, typed, refused))
                .attempt(() -> {
                    blueprints.change(actor, blueprint, form.read(), form.version());
                    return Rewrite.said(redirect, "alliance.blueprint.saved", "/blueprints/" + id);
                });
    }

    private static Saved<BlueprintForm> saved(Blueprint blueprint) {
        return new Saved<>(
                BlueprintForm.of(blueprint),
                blueprint.changedBy(),
                Formats.dateTime(blueprint.changedAt()));
    }

    @PostMapping("/{id}/trash")
    String trash(Actor actor, @PathVariable String id, RedirectAttributes redirect) {
        blueprints.trash(actor, BlueprintId.of(id));
        redirect.addFlashAttribute(
                Flash.NAME,
                Flash.of("alliance.blueprint.trashed").undoneAt("/blueprints/" + id + "/restore"));
        return "redirect:/blueprints";
    }

    @PostMapping("/{id}/restore")
    String restore(Actor actor, @PathVariable String id, RedirectAttributes redirect) {
        blueprints.restore(actor, BlueprintId.of(id));
        redirect.addFlashAttribute(Flash.NAME, Flash.of("alliance.blueprint.restored"));
        return "redirect:/blueprints/" + id;
    }

    private static ModelAndView form(String id, BlueprintForm form, Refused refused) {
        return new ModelAndView(
                "alliance/blueprintForm", Map.of("id", id, "form", form, "refused", refused));
    }
}
