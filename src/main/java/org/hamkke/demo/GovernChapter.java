package org.hamkke.demo;

import static org.hamkke.demo.Cast.HANBIT;
import static org.hamkke.demo.Cast.SEUM;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hamkke.alliance.AllianceId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A pilot already runs: KPIs with readings of three months, the latest still to be confirmed; promises kept, one not, and two that are due. */
@Component
@Order(44)
class GovernChapter implements Chapter {
    private static final List<String> KEPT =
            List.of(
                    "안전 인증 시험 성적서 전달",
                    "현장 출입 명단 공유",
                    "시범 1호 현장 준비",
                    "3분기 정산 자료 공유",
                    "로봇 조작 교육",
                    "시범 2호 현장 개통",
                    "사고 없는 30일 보고");

    private final Measuring measuring;
    private final Promising promising;
    private final Keys keys;
    private final Clock clock;

    GovernChapter(Measuring measuring, Promising promising, Keys keys, Clock clock) {
        this.measuring = measuring;
        this.promising = promising;
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public void tell(Theatre theatre) {
        var alliance = theatre.alliance(AllianceChapter.FIELD_ROBOTS);
        var today = LocalDate.now(clock);
        measure(theatre, alliance, today);
        promise(theatre, alliance, today);
    }

    private void measure(Theatre theatre, AllianceId alliance, LocalDate today) {
        var start = today.minusMonths(8);
        var cost =
                new Measuring.Measure("현장 설치 원가", "현장 한 곳의 설치비를 2025년 평균과 견줘요.", "%", 0, -30, 60);
        var sites = new Measuring.Measure("실증 현장", "로봇이 날마다 일하는 현장의 수예요.", "곳", 0, 3, 40);
        var costs = measuring.propose(theatre, alliance, HANBIT, cost, start);
        var places = measuring.propose(theatre, alliance, HANBIT, sites, start);
        keys.turn(theatre, HANBIT, SEUM);
        measuring.read(theatre, costs, SEUM, HANBIT, 2, today, List.of("-9.5", "-15.2", "-21.4"));
        measuring.read(theatre, places, SEUM, HANBIT, 2, today, List.of("1", "2", "2"));
    }

    private void promise(Theatre theatre, AllianceId alliance, LocalDate today) {
        for (int i = 0; i < KEPT.size(); i++) {
            var owner = i % 2 == 0 ? HANBIT : SEUM;
            var other = i % 2 == 0 ? SEUM : HANBIT;
            promising.keep(theatre, alliance, owner, other, KEPT.get(i), today);
        }
        promising.admit(theatre, alliance, SEUM, "예비 부품 창고 마련", today);
        promising.make(theatre, alliance, HANBIT, "공동 운영위원회 안건 마감", today.plusDays(4));
        promising.make(theatre, alliance, SEUM, "데이터 보호 조항 초안", today.plusDays(3));
    }
}
