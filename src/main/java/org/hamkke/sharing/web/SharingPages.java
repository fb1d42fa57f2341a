package org.hamkke.sharing.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hamkke.alliance.AllianceHeads;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.AllianceSummary;
import org.hamkke.assent.KeyPanels;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Money;
import org.hamkke.kernel.NotFound;
import org.hamkke.sharing.AgreedSharing;
import org.hamkke.sharing.Calculation;
import org.hamkke.sharing.RuleVersion;
import org.hamkke.sharing.RuleWords;
import org.hamkke.sharing.Scenario;
import org.hamkke.sharing.Sharing;
import org.hamkke.sharing.SharingPlan;
import org.hamkke.shell.Language;
import org.hamkke.shell.Side;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Versions, keys and the calculation to one page. */
@Component
class SharingPages {
    private final Sharing sharing;
    private final AllianceHeads heads;
    private final KeyPanels panels;

    SharingPages(Sharing sharing, AllianceHeads heads, KeyPanels panels) {
        this.sharing = sharing;
        this.heads = heads;
        this.panels = panels;
    }

    /** @param number of the version to show, the newest when absent */
    @Transactional(readOnly = true)
    public SharingPage page(Actor actor, AllianceId id, @Nullable Integer number) {
        var head = heads.of(actor, id);
        var alliance = head.alliance();
        var versions = sharing.versions(actor, id);
        var latest = versions.stream().findFirst().orElse(null);
        var agreed = versions.stream().filter(RuleVersion::inEffect).findFirst().orElse(null);
        var shown =
                number == null
                        ? latest
                        : versions.stream()
                                .filter(one -> one.number() == number)
                                .findFirst()
                                .orElseThrow(NotFound::new);
        var panel = sharing.keys(actor, id).map(keys -> panels.of(actor, keys)).orElse(null);
        var writes = actor.writes() && actor.lens().isEmpty();
        if (shown == null)
            return new SharingPage(
                    head, null, null, null, panel, List.of(), List.of(), List.of(), null, "", false,
                    writes);
        var plan = shown.plan();
        var calculation = Calculation.of(plan);
        var figures = Figures.of(plan.scenarios().stream().flatMap(SharingPages::amounts).toList());
        var scenes = new Scenes(plan, calculation, seats(alliance, plan), figures);
        return new SharingPage(
                head,
                shown,
                latest,
                agreed,
                panel,
                RuleWords.spoken(Language.current(), AgreedSharing.names(alliance))
                        .sentences(plan.rule())
                        .stream()
                        .map(Figures::together)
                        .toList(),
                seats(alliance, plan).stream().map(seat -> party(plan, seat)).toList(),
                scenes.all(),
                scenes.expected(),
                figures.unit(),
                plan.rule().parties().size() == 2,
                writes);
    }

    /** A party's place in the calculation and on the page. */
    record Seat(int index, String name, Side side) {}

    static List<Seat> seats(AllianceSummary alliance, SharingPlan plan) {
        var parties = alliance.parties();
        return IntStream.range(0, parties.size())
                .filter(place -> plan.rule().indexOf(parties.get(place).id()) >= 0)
                .mapToObj(place ->
                        new Seat(
                                plan.rule().indexOf(parties.get(place).id()),
                                parties.get(place).name(),
                                Side.at(place)))
                .toList();
    }

    private static SharingPage.PartyRow party(SharingPlan plan, Seat seat) {
        var terms = plan.rule().parties().get(seat.index());
        return new SharingPage.PartyRow(
                seat.name(),
                seat.side(),
                brought(plan, terms.party()),
                Figures.words(terms.alone()));
    }

    private static String brought(SharingPlan plan, UUID party) {
        return String.join(
                ", ",
                plan.contributions().stream()
                        .filter(one -> one.party().equals(party))
                        .map(one -> one.description() + " " + Figures.words(one.value()))
                        .toList());
    }

    private static Stream<Money> amounts(Scenario one) {
        return Stream.of(one.revenue(), one.savings(), one.investment(), one.cost());
    }
}
