package org.hamkke.agreement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hamkke.agreement.Design.Line;
import org.hamkke.agreement.text.AgreementText.Side;
import org.hamkke.agreement.text.Dates;
import org.hamkke.alliance.AllianceSummary;
import org.hamkke.alliance.Goal;
import org.hamkke.alliance.Goals;
import org.hamkke.alliance.Party;
import org.hamkke.alliance.WinWin;
import org.hamkke.kernel.Actor;
import org.hamkke.performance.Kpis;
import org.hamkke.responsibility.Responsibilities;
import org.hamkke.sharing.AgreedSharing;
import org.hamkke.sharing.Sharing;
import org.hamkke.shell.Language;
import org.hamkke.shell.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gathers the design an agreement is drafted from: only what is in effect by all keys. The one place that asks the other modules. */
@Component
class DraftSources {
    private final JdbcClient jdbc;
    private final WinWin winWin;
    private final Goals goals;
    private final Responsibilities responsibilities;
    private final Sharing sharing;
    private final Kpis kpis;

    DraftSources(
            JdbcClient jdbc,
            WinWin winWin,
            Goals goals,
            Responsibilities responsibilities,
            Sharing sharing,
            Kpis kpis) {
        this.jdbc = jdbc;
        this.winWin = winWin;
        this.goals = goals;
        this.responsibilities = responsibilities;
        this.sharing = sharing;
        this.kpis = kpis;
    }

    Design of(Actor actor, AllianceSummary alliance) {
        var id = alliance.id();
        var joint = goals.inEffect(actor, id);
        return new Design(
                alliance.name(),
                alliance.purpose().strip(),
                sides(alliance),
                benefits(actor, alliance),
                joint.stream().map(DraftSources::goal).toList(),
                responsibilities.inEffect(actor, id).map(Grids::roles).orElse(Design.Grid.EMPTY),
                sharing.inEffect(actor, id).map(DraftSources::shared),
                Grids.indicators(kpis.of(actor, id), joint));
    }

    /** In the order they took their seats, the same for every reader: both sides must read one and the same text. */
    private List<Side> sides(AllianceSummary alliance) {
        var known =
                known(alliance).stream()
                        .collect(Collectors.toMap(Side::organisation, side -> side));
        var seats =
                alliance.parties().stream()
                        .filter(Party::seated)
                        .sorted(Orders.BY_SEAT)
                        .flatMap(party -> party.seat().stream());
        return seats.flatMap(seat -> Optional.ofNullable(known.get(seat.value())).stream())
                .toList();
    }

    private List<Side> known(AllianceSummary alliance) {
        return jdbc.sql(
                        "select id, name, coalesce(business_number, '') as business_number from identity.organisations where id = any (?)")
                .param(alliance.seats().stream().map(seat -> seat.value()).toArray(UUID[]::new))
                .query((row, _) ->
                        new Side(
                                row.getObject("id", UUID.class),
                                row.getString("name"),
                                row.getString("business_number")))
                .list();
    }

    private List<Line> benefits(Actor actor, AllianceSummary alliance) {
        return winWin.of(actor, alliance.id()).stream()
                .flatMap(one ->
                        one.agreed().stream()
                                .map(agreed ->
                                        new Line(alliance.nameOf(one.side()), agreed.benefit())))
                .toList();
    }

    private static Line goal(Goal goal) {
        var plan = goal.plan();
        var label =
                Words.t(Language.KOREAN, "agreement.goal." + plan.kind().label())
                        + ", "
                        + Words.t(Language.KOREAN, "agreement.goal." + plan.horizon().label());
        var due =
                plan.due()
                        .map(day ->
                                Words.t(Language.KOREAN, "agreement.goal.due", Dates.written(day)))
                        .orElse("");
        return new Line(label, plan.title() + due);
    }

    private static Design.Sharing shared(AgreedSharing agreed) {
        return new Design.Sharing(
                agreed.clauses(Language.KOREAN),
                agreed.clauses(Language.ENGLISH),
                Grids.scenarios(agreed));
    }
}
