package org.hamkke.alliance.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.time.Clock;
import java.util.List;
import org.hamkke.alliance.AllianceHeads;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.AlliancePanel;
import org.hamkke.alliance.AlliancePanel.Panel;
import org.hamkke.alliance.AlliancePanel.Where;
import org.hamkke.alliance.AllianceSummary;
import org.hamkke.alliance.Gates;
import org.hamkke.alliance.Stage;
import org.hamkke.alliance.Synergies;
import org.hamkke.assent.Assents;
import org.hamkke.assent.KeyPanels;
import org.hamkke.kernel.Actor;
import org.hamkke.ledger.Ledger;
import org.hamkke.ledger.Tellings;
import org.hamkke.shell.Formats;
import org.hamkke.shell.Words;
import org.hamkke.shell.face.Happening;
import org.hamkke.shell.face.Ring;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the page of an alliance from everything that has something to say about it. */
@Component
class AlliancePages {
    private static final int RECENT = 5;

    private final AllianceHeads heads;
    private final Gates gates;
    private final WinWinPages winWin;
    private final GoalPages goals;
    private final Synergies synergies;
    private final Ledger ledger;
    private final Tellings tellings;
    private final Assents assents;
    private final KeyPanels keys;
    private final ObjectProvider<AlliancePanel> panels;
    private final TemplateEngine templates;
    private final Clock clock;

    AlliancePages(
            AllianceHeads heads,
            Gates gates,
            WinWinPages winWin,
            GoalPages goals,
            Synergies synergies,
            Ledger ledger,
            Tellings tellings,
            Assents assents,
            KeyPanels keys,
            ObjectProvider<AlliancePanel> panels,
            TemplateEngine templates,
            Clock clock) {
        this.heads = heads;
        this.gates = gates;
        this.winWin = winWin;
        this.goals = goals;
        this.synergies = synergies;
        this.ledger = ledger;
        this.tellings = tellings;
        this.assents = assents;
        this.keys = keys;
        this.panels = panels;
        this.templates = templates;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    AlliancePage of(Actor actor, AllianceId id, Stage chosen) {
        var head = heads.of(actor, id);
        var alliance = head.alliance();
        var present = gates.at(actor, alliance, alliance.stage());
        var gate = chosen == alliance.stage() ? present : gates.at(actor, alliance, chosen);
        var sides = winWin.of(actor, id);
        var shown =
                panels.orderedStream()
                        .flatMap(panel -> panel.of(actor, alliance).stream())
                        .toList();
        return new AlliancePage(
                head,
                Strip.of(alliance, present, gates.passages(id)),
                gate,
                Strip.items(gate, head.mayWrite()),
                sides,
                winWinNote(sides),
                synergies.of(actor, id),
                goals.of(actor, id).stream().filter(one -> one.goal().isInEffect()).toList(),
                happenings(actor, alliance),
                keys.of(actor, assents.openIn(actor, id.circle())),
                contents(shown, Where.MAIN),
                contents(shown, Where.ASIDE));
    }

    private static String winWinNote(List<SideView> sides) {
        return WinWinPages.agreedAt(sides)
                .map(at -> Words.t("alliance.win-win.agreed", Formats.date(Formats.day(at))))
                .orElseGet(() -> Words.t("alliance.win-win.open"));
    }

    private List<Happening> happenings(Actor actor, AllianceSummary alliance) {
        var today = Formats.day(clock.instant());
        return ledger.latest(actor, alliance.id().circle(), Long.MAX_VALUE, RECENT).stream()
                .map(entry -> tellings.of(entry).happening(today, Ring.SHARED))
                .toList();
    }

    private List<Content> contents(List<Panel> shown, Where where) {
        return shown.stream().filter(panel -> panel.where() == where).map(this::content).toList();
    }

    private Content content(Panel panel) {
        return output -> templates.render(panel.template() + ".jte", panel.model(), output);
    }
}
