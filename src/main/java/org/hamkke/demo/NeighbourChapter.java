package org.hamkke.demo;

import static org.hamkke.demo.Cast.DAON;
import static org.hamkke.demo.Cast.HANBIT;
import static org.hamkke.demo.Cast.SEUM;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.Expectation;
import org.hamkke.alliance.Founding;
import org.hamkke.kernel.Money;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Two more alliances: one whose numbers run ahead of its promises, and one of three companies that has just begun. */
@Component
@Order(80)
class NeighbourChapter implements Chapter {
    static final String TRAINING = "로봇 안전 교육";
    static final String CONSORTIUM = "지역 재생에너지 실증단";

    private final Founder founder;
    private final Measuring measuring;
    private final Promising promising;
    private final Keys keys;
    private final Clock clock;

    NeighbourChapter(
            Founder founder, Measuring measuring, Promising promising, Keys keys, Clock clock) {
        this.founder = founder;
        this.measuring = measuring;
        this.promising = promising;
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public void tell(Theatre theatre) {
        var today = LocalDate.now(clock);
        train(theatre, today);
        founder.found(theatre, SEUM, consortium(today), HANBIT, DAON);
    }

    private void train(Theatre theatre, LocalDate today) {
        var alliance = founder.found(theatre, HANBIT, training(today), DAON);
        var measure =
                new Measuring.Measure("교육을 마친 사람", "과정을 끝내고 평가를 통과한 사람이에요.", "명", 0, 800, 100);
        var people = measuring.propose(theatre, alliance, DAON, measure, today.minusMonths(4));
        keys.turn(theatre, HANBIT, DAON);
        measuring.read(theatre, people, DAON, HANBIT, 3, today, List.of("210", "430", "690"));
        promise(theatre, alliance, today);
    }

    private void promise(Theatre theatre, AllianceId alliance, LocalDate today) {
        promising.keep(theatre, alliance, HANBIT, DAON, "촬영용 로봇 2대 대여", today);
        promising.admit(theatre, alliance, DAON, "영상 1차 편집본 전달", today);
        promising.admit(theatre, alliance, HANBIT, "자막 검수 회신", today);
        promising.make(theatre, alliance, DAON, "영어 자막 초안", today.plusDays(6));
    }

    private static Founding training(LocalDate today) {
        return new Founding(
                TRAINING,
                "로봇과 함께 일하는 법을 영상으로 가르쳐 현장 사고를 줄여요.",
                List.of(Founder.invitee(DAON)),
                List.of(expectation("교육을 마친 사람", "명", "0", "800", today.plusMonths(17))),
                Optional.empty());
    }

    private static Founding consortium(LocalDate today) {
        return new Founding(
                CONSORTIUM,
                "세 회사가 힘을 모아 마을 열 곳에 재생에너지 설비를 놓고 그 과정을 기록해요.",
                List.of(Founder.invitee(HANBIT), Founder.invitee(DAON)),
                List.of(expectation("설비를 놓은 마을", "곳", "0", "10", today.plusMonths(30))),
                Optional.empty());
    }

    private static Expectation expectation(
            String name, String unit, String from, String to, LocalDate due) {
        return new Expectation(
                name,
                unit,
                new BigDecimal(from),
                new BigDecimal(to),
                due,
                Optional.of(Money.won(240_000_000)),
                "지난해 실적을 바탕으로 어림했어요.");
    }
}
