package org.hamkke.agreement;

import static org.hamkke.shell.Words.t;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hamkke.agreement.Design.Grid;
import org.hamkke.agreement.Design.Line;
import org.hamkke.agreement.text.AgreementText.Side;
import org.hamkke.agreement.text.Dates;
import org.hamkke.alliance.AllianceSummary;
import org.hamkke.alliance.Goal;
import org.hamkke.alliance.Goals;
import org.hamkke.alliance.Party;
import org.hamkke.alliance.WinWin;
import org.hamkke.kernel.Actor;
import org.hamkke.shell.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gathers the design an agreement is drafted from: only what is in effect by all keys. The one place that asks the other modules. */
@Component
class DraftSources {
    private final JdbcClient jdbc;
    private final WinWin winWin;
    private final Goals goals;

    DraftSources(JdbcClient jdbc, WinWin winWin, Goals goals) {
        this.jdbc = jdbc;
        this.winWin = winWin;
        this.goals = goals;
    }

    Design of(Actor actor, AllianceSummary alliance) {
        var inEffect = goals.inEffect(actor, alliance.id());
        return new Design(
                alliance.name(),
                alliance.purpose().strip(),
                sides(alliance),
                benefits(actor, alliance),
                inEffect.stream().map(DraftSources::goal).toList(),
                Grid.EMPTY,
                Optional.empty(),
                indicators(inEffect));
    }

    /** In the order they took their seats, the same for every reader: both sides must read one and the same text. */
    private List<Side> sides(AllianceSummary alliance) {
        var seats = alliance.parties().stream().filter(Party::seated).sorted(Orders.BY_SEAT).flatMap(party -> party.seat().stream()).toList();
        return seats.stream().map(seat -> side(seat.value())).toList();
    }

    private Side side(UUID organisation) {
        return jdbc.sql("select name, coalesce(business_number, '') as business_number from identity.organisations where id = ?")
                .param(organisation)
                .query((row, _) -> new Side(organisation, row.getString("name"), row.getString("business_number")))
                .single();
    }

    private List<Line> benefits(Actor actor, AllianceSummary alliance) {
        return winWin.of(actor, alliance.id()).stream()
                .flatMap(one -> one.agreed().stream().map(agreed -> new Line(alliance.nameOf(one.side()), agreed.benefit())))
                .toList();
    }

    private static Line goal(Goal goal) {
        var plan = goal.plan();
        var label = t(Language.KOREAN, "agreement.goal." + plan.kind().label()) + ", " + t(Language.KOREAN, "agreement.goal." + plan.horizon().label());
        var due = plan.due().map(day -> " (" + Dates.written(day) + "까지)").orElse("");
        return new Line(label, plan.title() + due);
    }

    /** The figures of the goals that are measured. */
    private static Grid indicators(List<Goal> goals) {
        var rows = goals.stream().filter(goal -> goal.plan().target().isPresent()).map(DraftSources::indicator).toList();
        var columns = Stream.of("name", "unit", "baseline", "target", "due").map(name -> t(Language.KOREAN, "agreement.annex.indicators." + name)).toList();
        return rows.isEmpty() ? Grid.EMPTY : new Grid(columns, rows);
    }

    private static List<String> indicator(Goal goal) {
        var plan = goal.plan();
        var name = plan.measure().isEmpty() ? plan.title() : plan.measure();
        return List.of(name, plan.unit(), plan.baseline().map(DraftSources::plain).orElse(""), plan.target().map(DraftSources::plain).orElse(""), plan.due().map(Dates::written).orElse(""));
    }

    private static String plain(BigDecimal number) {
        return "%,f".formatted(number).replaceFirst("\\.?0+$", "");
    }
}
