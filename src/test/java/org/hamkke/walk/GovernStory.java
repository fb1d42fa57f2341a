package org.hamkke.walk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.hamkke.alliance.AllianceId;
import org.hamkke.demo.Seated;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.Role;
import org.hamkke.performance.KpiDirection;
import org.hamkke.performance.Goal;
import org.hamkke.performance.KpiDefinition;
import org.hamkke.performance.KpiId;
import org.hamkke.performance.Kpis;
import org.hamkke.performance.NewReading;
import org.hamkke.performance.Readings;
import org.hamkke.performance.Rhythm;
import org.hamkke.trust.NewPromise;
import org.hamkke.trust.Origin;
import org.hamkke.trust.Promises;
import org.springframework.stereotype.Component;

/** KPIs agreed and drafted, readings confirmed, disputed and open, promises kept and due. */
@Component
class GovernStory {
    private final Kpis kpis;
    private final Readings readings;
    private final Promises promises;
    private final KeyRing keyRing;

    GovernStory(Kpis kpis, Readings readings, Promises promises, KeyRing keyRing) {
        this.kpis = kpis;
        this.readings = readings;
        this.promises = promises;
        this.keyRing = keyRing;
    }

    void tell(Seated founder, Seated partner, AllianceId id, Word word) {
        var ours = founder.the(Role.MANAGER);
        var theirs = partner.the(Role.MANAGER);
        var kpi = CurrentActor.as(ours, () -> kpis.writeAndPropose(ours, id, definition(word)));
        keyRing.allTurn(id, founder, partner);
        CurrentActor.run(ours, () -> kpis.write(ours, id, definition(word)));
        CurrentActor.run(theirs, () -> enter(theirs, kpi, word));
        CurrentActor.run(ours, () -> answer(ours, kpi, word));
        CurrentActor.run(ours, () -> promise(ours, id, word));
        CurrentActor.run(theirs, () -> promise(theirs, id, word));
    }

    private static KpiDefinition definition(Word word) {
        var today = LocalDate.now(java.time.Clock.systemDefaultZone());
        var goal =
                new Goal(
                        BigDecimal.ZERO,
                        BigDecimal.TEN,
                        today.minusMonths(8),
                        today.plusMonths(13));
        return new KpiDefinition(
                word.said(),
                word.said(),
                "곳",
                KpiDirection.UP,
                goal,
                Rhythm.MONTHLY,
                50,
                Optional.empty());
    }

    private void enter(Actor actor, KpiId kpi, Word word) {
        var month = LocalDate.now(java.time.Clock.systemDefaultZone()).withDayOfMonth(1);
        for (int ago = 3; ago > 0; ago--)
            readings.enter(
                    actor,
                    kpi,
                    new NewReading(month.minusMonths(ago), BigDecimal.TWO, word.said(), 0));
    }

    private void answer(Actor actor, KpiId kpi, Word word) {
        var entered = readings.of(actor, kpi);
        var first = entered.getFirst();
        readings.confirm(actor, first.id(), first.hash());
        readings.dispute(actor, entered.get(1).id(), word.said());
    }

    private void promise(Actor actor, AllianceId id, Word word) {
        var due = LocalDate.now(java.time.Clock.systemDefaultZone()).plusDays(5);
        var promise =
                new NewPromise(
                        actor.organisation(),
                        Optional.of(actor.person()),
                        word.said(),
                        word.said(),
                        due,
                        Origin.FREE);
        promises.make(actor, id, promise);
        promises.keep(actor, promises.make(actor, id, promise), promises.today(), word.said());
    }
}
