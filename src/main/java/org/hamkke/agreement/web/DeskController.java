package org.hamkke.agreement.web;

import java.util.Map;
import java.util.Optional;
import org.hamkke.agreement.Drafts;
import org.hamkke.agreement.VersionSummary;
import org.hamkke.agreement.Versions;
import org.hamkke.agreement.text.Comparison;
import org.hamkke.alliance.AllianceHeads;
import org.hamkke.alliance.AllianceId;
import org.hamkke.kernel.Actor;
import org.hamkke.shell.Attempt;
import org.hamkke.shell.Flash;
import org.hamkke.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/alliances/{id}/agreement")
class DeskController {
    private final DeskPages pages;
    private final AllianceHeads heads;
    private final Drafts drafts;
    private final Versions versions;

    DeskController(DeskPages pages, AllianceHeads heads, Drafts drafts, Versions versions) {
        this.pages = pages;
        this.heads = heads;
        this.drafts = drafts;
        this.versions = versions;
    }

    /** The version that waits or counts, else the draft. */
    @GetMapping
    ModelAndView desk(Actor actor, @PathVariable String id) {
        var alliance = AllianceId.of(id);
        var shown =
                versions.of(actor, alliance).stream()
                        .filter(one -> one.waits() || one.state().isSigned())
                        .findFirst();
        if (shown.isPresent()) return show(pages.version(actor, alliance, shown.get().number()));
        return drafts.find(actor, alliance).isPresent()
                ? show(pages.draft(actor, alliance))
                : blank(actor, alliance, Refused.nothing());
    }

    @PostMapping
    ModelAndView begin(Actor actor, @PathVariable String id, RedirectAttributes redirect) {
        var alliance = AllianceId.of(id);
        return Attempt.of(
                () -> {
                    drafts.begin(actor, alliance);
                    redirect.addFlashAttribute(Flash.NAME, Flash.of("agreement.flash.drafted"));
                    return "redirect:" + At.draft(alliance);
                },
                refused -> blank(actor, alliance, refused));
    }

    @GetMapping("/draft")
    ModelAndView draft(Actor actor, @PathVariable String id) {
        return show(pages.draft(actor, AllianceId.of(id)));
    }

    @GetMapping("/versions/{number}")
    ModelAndView version(Actor actor, @PathVariable String id, @PathVariable String number) {
        return show(pages.version(actor, AllianceId.of(id), At.number(number)));
    }

    /** 0 stands for the draft; without a choice the draft against the latest version. */
    @GetMapping("/compare")
    ModelAndView compare(
            Actor actor,
            @PathVariable String id,
            @RequestParam Optional<Integer> from,
            @RequestParam Optional<Integer> to) {
        var alliance = AllianceId.of(id);
        var all = versions.of(actor, alliance);
        int before = from.orElse(all.stream().map(VersionSummary::number).findFirst().orElse(0));
        int after = to.orElse(0);
        var comparison =
                Comparison.of(
                        pages.text(actor, alliance, before), pages.text(actor, alliance, after));
        return new ModelAndView(
                "agreement/compare",
                Map.of(
                        "head",
                        heads.of(actor, alliance),
                        "versions",
                        all,
                        "from",
                        before,
                        "to",
                        after,
                        "comparison",
                        comparison));
    }

    private ModelAndView blank(Actor actor, AllianceId alliance, Refused refused) {
        return new ModelAndView(
                "agreement/blank", Map.of("head", heads.of(actor, alliance), "refused", refused));
    }

    static ModelAndView show(DeskPage page) {
        return show(page, Refused.nothing(), Map.of());
    }

    /** @param typed what a form of this page had sent when it was refused */
    static ModelAndView show(DeskPage page, Refused refused, Map<String, String> typed) {
        return new ModelAndView(
                "agreement/show", Map.of("page", page, "refused", refused, "typed", typed));
    }
}
