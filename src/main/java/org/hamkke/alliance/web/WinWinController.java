package org.hamkke.alliance.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hamkke.alliance.AllianceHeads;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.WinWin;
import org.hamkke.assent.KeyPanels;
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
@RequestMapping("/alliances/{id}/win-win")
public class WinWinController {
    private final AllianceHeads heads;
    private final WinWin winWin;
    private final WinWinPages pages;
    private final KeyPanels panels;

    WinWinController(AllianceHeads heads, WinWin winWin, WinWinPages pages, KeyPanels panels) {
        this.heads = heads;
        this.winWin = winWin;
        this.pages = pages;
        this.panels = panels;
    }

    public record Form(String benefit, String evidence, int version) {
        static Form of(MultiValueMap<String, String> sent) {
            return new Form(
                    Forms.one(sent, "benefit"), Forms.one(sent, "evidence"), Forms.version(sent));
        }

        List<Fact> facts() {
            return List.of(
                    new Fact(Words.t("alliance.statement.benefit"), benefit),
                    new Fact(Words.t("alliance.statement.evidence"), evidence));
        }
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable String id) {
        var alliance = AllianceId.of(id);
        return page(actor, alliance, standing(actor, alliance), Refused.nothing());
    }

    @PostMapping
    ModelAndView write(
            Actor actor,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var alliance = AllianceId.of(id);
        var form = Form.of(sent);
        return Attempt.of(
                () -> {
                    winWin.write(actor, alliance, form.benefit(), form.evidence(), form.version());
                    redirect.addFlashAttribute(Flash.NAME, Flash.of("alliance.statement.saved"));
                    return back(alliance);
                },
                refused -> page(actor, alliance, form, refused),
                () -> conflict(actor, alliance, form));
    }

    @PostMapping("/confirm")
    String confirm(
            Actor actor,
            @PathVariable String id,
            @RequestParam int version,
            RedirectAttributes redirect) {
        var alliance = AllianceId.of(id);
        winWin.confirm(actor, alliance, version);
        redirect.addFlashAttribute(Flash.NAME, Flash.of("alliance.statement.confirmed"));
        return back(alliance);
    }

    @PostMapping("/proposal")
    String propose(Actor actor, @PathVariable String id) {
        var alliance = AllianceId.of(id);
        winWin.propose(actor, alliance);
        return back(alliance);
    }

    private static String back(AllianceId alliance) {
        return "redirect:/alliances/" + alliance + "/win-win";
    }

    private Form standing(Actor actor, AllianceId alliance) {
        return pages.of(actor, alliance).stream()
                .filter(SideView::own)
                .flatMap(side -> Optional.ofNullable(side.statement()).stream())
                .map(one -> new Form(one.benefit(), one.evidence(), one.version()))
                .findFirst()
                .orElse(new Form("", "", 0));
    }

    private ModelAndView conflict(Actor actor, AllianceId alliance, Form mine) {
        var theirs = standing(actor, alliance);
        var both =
                Conflict.of(
                        mine.facts(),
                        theirs.facts(),
                        Words.t("alliance.conflict.colleague"),
                        Words.t("alliance.conflict.saved"));
        return page(
                        actor,
                        alliance,
                        new Form(mine.benefit(), mine.evidence(), theirs.version()),
                        Refused.nothing())
                .addObject("conflict", both);
    }

    private ModelAndView page(Actor actor, AllianceId alliance, Form form, Refused refused) {
        var page =
                new ModelAndView(
                        "alliance/winWin",
                        Map.of(
                                "head",
                                heads.of(actor, alliance),
                                "sides",
                                pages.of(actor, alliance),
                                "form",
                                form,
                                "refused",
                                refused));
        winWin.keys(actor, alliance)
                .map(keys -> panels.of(actor, keys))
                .ifPresent(panel -> page.addObject("panel", panel));
        return page;
    }
}
