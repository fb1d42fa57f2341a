package org.hamkke.culture.web;

import java.util.HashMap;
import java.util.Map;
import org.hamkke.alliance.AllianceHeads;
import org.hamkke.alliance.AllianceId;
import org.hamkke.culture.Cultures;
import org.hamkke.culture.Dimension;
import org.hamkke.culture.Handlings;
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
        var row = row(actor, at);
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
        var typed = PortraitForm.typed(at.dimension(), sent);
        return new Rewrite<>(
                        typed,
                        () -> Saved.byAColleague(PortraitForm.of(row(actor, at))),
                        (form, refused) -> described(actor, at, form, refused))
                .attempt(() -> {
                    cultures.describe(actor, at.alliance(), typed.plan(), typed.version());
                    return Rewrite.said(redirect, "culture.described", at.path());
                });
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
        return new Rewrite<>(
                        typed,
                        () -> Saved.bySomebody(handling(actor, at)),
                        (form, refused) -> handled(actor, at, form, refused))
                .attempt(() -> {
                    handlings.write(
                            actor, at.alliance(), at.dimension(), typed.words(), typed.version());
                    return Rewrite.said(redirect, "culture.handling.saved", at.path());
                });
    }

    @PostMapping("/{dimension}/handling/proposal")
    String propose(
            Actor actor,
            @PathVariable String id,
            @PathVariable String dimension,
            @RequestParam int version) {
        var at = At.of(id, dimension);
        return "redirect:/assents/"
                + handlings.propose(actor, at.alliance(), at.dimension(), version);
    }

    @PostMapping("/{dimension}/handling/discard")
    String discard(
            Actor actor,
            @PathVariable String id,
            @PathVariable String dimension,
            RedirectAttributes redirect) {
        var at = At.of(id, dimension);
        handlings.discard(actor, at.alliance(), at.dimension());
        return Rewrite.said(redirect, "culture.handling.discarded", at.path());
    }

    private CultureRow row(Actor actor, At at) {
        return pages.row(actor, at.alliance(), at.dimension());
    }

    private HandlingForm handling(Actor actor, At at) {
        return HandlingForm.of(row(actor, at), pages.version(actor, at.alliance(), at.dimension()));
    }

    private ModelAndView described(Actor actor, At at, PortraitForm typed, Refused refused) {
        var row = row(actor, at);
        return page(actor, at, row, typed, handling(actor, at), refused);
    }

    private ModelAndView handled(Actor actor, At at, HandlingForm typed, Refused refused) {
        var row = row(actor, at);
        return page(actor, at, row, PortraitForm.of(row), typed, refused);
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
