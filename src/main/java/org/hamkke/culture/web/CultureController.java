package org.hamkke.culture.web;

import static org.hamkke.shell.Words.t;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hamkke.alliance.AllianceHeads;
import org.hamkke.alliance.AllianceId;
import org.hamkke.culture.Cultures;
import org.hamkke.culture.Dimension;
import org.hamkke.culture.Handlings;
import org.hamkke.kernel.Actor;
import org.hamkke.shell.Attempt;
import org.hamkke.shell.Flash;
import org.hamkke.shell.Refused;
import org.hamkke.shell.face.Fact;
import org.hamkke.shell.face.Version;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The culture profile of an alliance, and each of its dimensions. */
@Controller
@RequestMapping("/alliances/{id}/culture")
class CultureController {
    private final AllianceHeads heads;
    private final CulturePages pages;
    private final Cultures cultures;
    private final Handlings handlings;

    CultureController(
            AllianceHeads heads, CulturePages pages, Cultures cultures, Handlings handlings) {
        this.heads = heads;
        this.pages = pages;
        this.cultures = cultures;
        this.handlings = handlings;
    }

    private record At(AllianceId alliance, Dimension dimension) {
        static At of(String id, String dimension) {
            return new At(AllianceId.of(id), Dimension.of(dimension));
        }

        String path() {
            return "/alliances/" + alliance + "/culture/" + dimension.label();
        }
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable String id) {
        var alliance = AllianceId.of(id);
        return new ModelAndView(
                "culture/show",
                Map.of("head", heads.of(actor, alliance), "rows", pages.rows(actor, alliance)));
    }

    @GetMapping("/{dimension}")
    ModelAndView dimension(Actor actor, @PathVariable String id, @PathVariable String dimension) {
        var at = At.of(id, dimension);
        var row = pages.row(actor, at.alliance(), at.dimension());
        return page(actor, at, row, PortraitForm.of(row), handling(actor, at), Refused.nothing());
    }

    @PostMapping("/{dimension}")
    ModelAndView describe(
            Actor actor,
            @PathVariable String id,
            @PathVariable String dimension,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var at = At.of(id, dimension);
        var typed = PortraitForm.typed(sent);
        return Attempt.of(
                () -> {
                    cultures.describe(
                            actor, at.alliance(), typed.plan(at.dimension()), typed.version());
                    return saved(at, redirect, "culture.described");
                },
                refused -> described(actor, at, typed, refused),
                () -> describedMeanwhile(actor, at, typed));
    }

    @PostMapping("/{dimension}/handling")
    ModelAndView handle(
            Actor actor,
            @PathVariable String id,
            @PathVariable String dimension,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var at = At.of(id, dimension);
        var typed = HandlingForm.typed(sent);
        return Attempt.of(
                () -> {
                    handlings.write(
                            actor, at.alliance(), at.dimension(), typed.words(), typed.version());
                    return saved(at, redirect, "culture.handling.saved");
                },
                refused -> handled(actor, at, typed, refused),
                () -> handledMeanwhile(actor, at, typed));
    }

    @PostMapping("/{dimension}/handling/proposal")
    String propose(Actor actor, @PathVariable String id, @PathVariable String dimension) {
        var at = At.of(id, dimension);
        return "redirect:/assents/" + handlings.propose(actor, at.alliance(), at.dimension());
    }

    @PostMapping("/{dimension}/handling/discard")
    String discard(
            Actor actor,
            @PathVariable String id,
            @PathVariable String dimension,
            RedirectAttributes redirect) {
        var at = At.of(id, dimension);
        handlings.discard(actor, at.alliance(), at.dimension());
        return saved(at, redirect, "culture.handling.discarded");
    }

    private static String saved(At at, RedirectAttributes redirect, String words) {
        redirect.addFlashAttribute(Flash.NAME, Flash.of(words));
        return "redirect:" + at.path();
    }

    private HandlingForm handling(Actor actor, At at) {
        var row = pages.row(actor, at.alliance(), at.dimension());
        return HandlingForm.of(row, pages.version(actor, at.alliance(), at.dimension()));
    }

    private ModelAndView described(Actor actor, At at, PortraitForm typed, Refused refused) {
        var row = pages.row(actor, at.alliance(), at.dimension());
        return page(actor, at, row, typed, handling(actor, at), refused);
    }

    private ModelAndView handled(Actor actor, At at, HandlingForm typed, Refused refused) {
        var row = pages.row(actor, at.alliance(), at.dimension());
        return page(actor, at, row, PortraitForm.of(row), typed, refused);
    }

    private ModelAndView describedMeanwhile(Actor actor, At at, PortraitForm typed) {
        var row = pages.row(actor, at.alliance(), at.dimension());
        var now = PortraitForm.of(row);
        return described(actor, at, typed.over(now), Refused.nothing())
                .addObject("mine", mine(typed.facts(row)))
                .addObject("theirs", theirs("culture.conflict.colleague", now.facts(row)));
    }

    private ModelAndView handledMeanwhile(Actor actor, At at, HandlingForm typed) {
        var now = handling(actor, at);
        return handled(actor, at, typed.over(now), Refused.nothing())
                .addObject("mine", mine(typed.facts()))
                .addObject("theirs", theirs("culture.conflict.saved", now.facts()));
    }

    private static Version mine(List<Fact> facts) {
        return new Version(t("culture.conflict.mine"), t("culture.conflict.now"), facts);
    }

    private static Version theirs(String author, List<Fact> facts) {
        return new Version(t(author), "", facts);
    }

    private ModelAndView page(
            Actor actor,
            At at,
            CultureRow row,
            PortraitForm portrait,
            HandlingForm handling,
            Refused refused) {
        var model = new HashMap<String, Object>();
        model.put("head", heads.of(actor, at.alliance()));
        model.put("row", row);
        model.put("path", at.path());
        model.put("portrait", portrait);
        model.put("handling", handling);
        model.put("refused", refused);
        model.put("earlier", pages.earlier(actor, at.alliance(), at.dimension()));
        return new ModelAndView("culture/dimension", model);
    }
}
