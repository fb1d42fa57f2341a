package org.hamkke.demo;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hamkke.alliance.AllianceId;
import org.hamkke.assent.Assents;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.ContentHash;
import org.hamkke.performance.Direction;
import org.hamkke.performance.Goal;
import org.hamkke.performance.KpiDefinition;
import org.hamkke.performance.KpiId;
import org.hamkke.performance.Kpis;
import org.hamkke.performance.NewReading;
import org.hamkke.performance.ReadingId;
import org.hamkke.performance.ReadingSummary;
import org.hamkke.performance.Readings;
import org.hamkke.performance.Rhythm;
import org.hamkke.trust.NewPromise;
import org.hamkke.trust.Origin;
import org.hamkke.trust.Promises;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Two KPIs with readings of three months, one still to be confirmed; promises kept, and two that are due. */
@Component
@Order(60)
class GovernChapter implements Chapter {
    private static final List<String> KEPT =
            List.of("안전 인증 시험 성적서 전달", "현장 출입 명단 공유", "시범 1호 현장 준비", "3분기 정산 자료 공유", "로봇 조작 교육");

    private final Kpis kpis;
    private final Readings readings;
    private final Promises promises;
    private final Assents assents;
    private final Clock clock;

    GovernChapter(Kpis kpis, Readings readings, Promises promises, Assents assents, Clock clock) {
        this.kpis = kpis;
        this.readings = readings;
        this.promises = promises;
        this.assents = assents;
        this.clock = clock;
    }

    @Override
    public void tell(Theatre theatre) {
        var alliance = theatre.alliance(AllianceChapter.FIELD_ROBOTS);
        var today = LocalDate.now(clock);
        var cost =
                kpi(
                        theatre,
                        alliance,
                        new KpiDefinition(
                                "현장 설치 원가",
                                "현장 한 곳의 설치비를 2025년 평균과 견줘요.",
                                "%",
                                Direction.DOWN,
                                goal("0", "-30", today),
                                Rhythm.MONTHLY,
                                60,
                                Optional.empty()));
        var sites =
                kpi(
                        theatre,
                        alliance,
                        new KpiDefinition(
                                "실증 현장",
                                "로봇이 날마다 일하는 현장의 수예요.",
                                "곳",
                                Direction.UP,
                                goal("0", "3", today),
                                Rhythm.MONTHLY,
                                40,
                                Optional.empty()));
        AlignChapter.bothTurnTheirKeys(theatre, assents);
        read(theatre, cost, today, "-9.5", "-15.2", "-21.4");
        read(theatre, sites, today, "1", "2", "2");
        keepPromises(theatre, alliance, today);
    }

    private static Goal goal(String from, String to, LocalDate today) {
        return new Goal(
                new BigDecimal(from),
                new BigDecimal(to),
                today.minusMonths(8),
                today.plusMonths(13));
    }

    private KpiId kpi(Theatre theatre, AllianceId alliance, KpiDefinition definition) {
        return theatre.as(
                Cast.HANBIT.members().get(1),
                actor -> kpis.writeAndPropose(actor, alliance, definition));
    }

    /** The partner enters, we confirm; the latest one still waits for us. */
    private void read(Theatre theatre, KpiId kpi, LocalDate today, String... values) {
        for (int i = 0; i < values.length; i++) {
            var month = today.minusMonths(values.length - i).withDayOfMonth(1);
            var value = new BigDecimal(values[i]);
            var id =
                    theatre.as(
                            Cast.SEUM.members().get(1),
                            actor ->
                                    readings.enter(
                                            actor,
                                            kpi,
                                            new NewReading(month, value, "월말 현장 집계", 0)));
            if (i < values.length - 1)
                theatre.run(
                        Cast.HANBIT.members().get(1),
                        actor -> readings.confirm(actor, id, shown(actor, id)));
        }
    }

    private ContentHash shown(Actor actor, ReadingId id) {
        ReadingSummary reading = readings.get(actor, id);
        return reading.hash();
    }

    private void keepPromises(Theatre theatre, AllianceId alliance, LocalDate today) {
        for (int i = 0; i < KEPT.size(); i++) {
            var owner = i % 2 == 0 ? Cast.HANBIT : Cast.SEUM;
            var other = i % 2 == 0 ? Cast.SEUM : Cast.HANBIT;
            var title = KEPT.get(i);
            var id =
                    theatre.as(
                            owner.members().get(1),
                            actor -> promises.make(actor, alliance, promise(actor, title, today)));
            theatre.run(owner.members().get(1), actor -> promises.keep(actor, id));
            theatre.run(other.members().get(1), actor -> promises.confirm(actor, id));
        }
        theatre.run(
                Cast.HANBIT.members().get(1),
                actor ->
                        promises.make(
                                actor,
                                alliance,
                                promise(actor, "공동 운영위원회 안건 마감", today.plusDays(4))));
        theatre.run(
                Cast.SEUM.members().get(1),
                actor ->
                        promises.make(
                                actor,
                                alliance,
                                promise(actor, "데이터 보호 조항 초안", today.plusDays(3))));
    }

    private static NewPromise promise(Actor actor, String title, LocalDate due) {
        return new NewPromise(
                actor.organisation(), Optional.of(actor.person()), title, "", due, Origin.FREE);
    }
}
