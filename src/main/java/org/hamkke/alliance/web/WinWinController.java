package org.hamkke.alliance.web;

import java.util.Map;
import java.util.Optional;
import org.hamkke.alliance.AllianceHeads;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.WinWin;
import org.hamkke.assent.KeyPanels;
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
@RequestMapping("/alliances/{id}/win-win")
class WinWinController {
    private final AllianceHeads heads;
    private final WinWin winWin;
    private final WinWinPages pages;
    private final CanvasPages canvases;
    private final KeyPanels panels;

    WinWinController(
            AllianceHeads heads,
            WinWin winWin,
            WinWinPages pages,
            CanvasPages canvases,
            KeyPanels panels) {
        this.heads = heads;
        this.winWin = winWin;
        this.pages = pages;
        this.canvases = canvases;
        this.panels = panels;
    }

    /** @param draft {@code canvas} to begin with the words of the own canvas that was revealed last */
    @GetMapping
    ModelAndView show(
            Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String draft) {
        var alliance = AllianceId.of(id);
        var standing = standing(actor, alliance);
        var words = canvases.ownRevealed(actor, alliance).filter(_ -> draft.equals("canvas"));
        return page(actor, alliance, words.map(standing::from).orElse(standing), Refused.nothing());
    }

    @PostMapping
    ModelAndView write(
            Actor actor,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var alliance = AllianceId.of(id);
        var form = StatementForm.of(sent);
        return new Rewrite<>(
                        form,
                        () -> Saved.byAColleague(standing(actor, alliance)),
                        (typed, refused) -> page(actor, alliance, typed, refused))
                .attempt(() -> {
                    winWin.write(actor, alliance, form.benefit(), form.evidence(), form.version());
                    return Rewrite.said(redirect, "alliance.statement.saved", path(alliance));
                });
    }

    @PostMapping("/confirm")
    String confirm(
            Actor actor,
            @PathVariable String id,
            @RequestParam int version,
            RedirectAttributes redirect) {
        winWin.confirm(actor, AllianceId.of(id), version);
        return Rewrite.said(redirect, "alliance.statement.confirmed", path(AllianceId.of(id)));
    }

    @PostMapping("/proposal")
    String propose(Actor actor, @PathVariable String id) {
        winWin.propose(actor, AllianceId.of(id));
        return "redirect:" + path(AllianceId.of(id));
    }

    private static String path(AllianceId alliance) {
        return "/alliances/" + alliance + "/win-win";
    }

    private StatementForm standing(Actor actor, AllianceId alliance) {
        return pages.of(actor, alliance).stream()
                .filter(SideView::own)
                .flatMap(side -> Optional.ofNullable(side.statement()).stream())
                .map(StatementForm::of)
                .findFirst()
                .orElse(StatementForm.BLANK);
    }

    private ModelAndView page(
            Actor actor, AllianceId alliance, StatementForm form, Refused refused) {
        var page =
                new ModelAndView(
                        "alliance/winWin",
                        Map.of(
                                "head",
                                heads.of(actor, alliance),
                                "sides",
                                pages.of(actor, alliance),
                                "fromCanvas",
                                canvases.ownRevealed(actor, alliance).isPresent(),
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
