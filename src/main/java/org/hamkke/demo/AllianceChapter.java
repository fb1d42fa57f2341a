package org.hamkke.demo;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hamkke.alliance.BlueprintPlan;
import org.hamkke.alliance.Blueprints;
import org.hamkke.alliance.Expectation;
import org.hamkke.alliance.Founding;
import org.hamkke.alliance.Purpose;
import org.hamkke.kernel.Money;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** From a blueprint 한빛로보틱스 founds an alliance; 세움에너지 is invited by letter and takes its seat. */
@Component
@Order(20)
class AllianceChapter implements Chapter {
    static final String FIELD_ROBOTS = "현장 에너지 로봇";
    private static final String PURPOSE = "위험한 고소 작업을 로봇이 맡아 설치 원가를 줄이고, 현장 120곳에서 로봇을 함께 검증해요.";

    private final Blueprints blueprints;
    private final Founder founder;
    private final Clock clock;

    AllianceChapter(Blueprints blueprints, Founder founder, Clock clock) {
        this.blueprints = blueprints;
        this.founder = founder;
        this.clock = clock;
    }

    @Override
    public void tell(Theatre theatre) {
        var expectations = expectations(LocalDate.now(clock));
        var blueprint =
                theatre.as(
                        Cast.HANBIT.director(),
                        actor -> blueprints.draw(actor, plan(expectations)));
        var founding =
                new Founding(
                        FIELD_ROBOTS,
                        PURPOSE,
                        List.of(Founder.invitee(Cast.SEUM)),
                        expectations,
                        Optional.of(blueprint));
        founder.found(theatre, Cast.HANBIT, founding, Cast.SEUM);
    }

    private static BlueprintPlan plan(List<Expectation> expectations) {
        return new BlueprintPlan(
                FIELD_ROBOTS,
                Set.of(Purpose.TECHNOLOGY, Purpose.MARKET),
                PURPOSE,
                "현장을 100곳 넘게 가진 설치·운영 회사",
                "고소 작업 로봇과 3년의 현장 데이터",
                expectations);
    }

    private static List<Expectation> expectations(LocalDate today) {
        return List.of(
                new Expectation(
                        "설치 원가",
                        "%",
                        BigDecimal.ZERO,
                        new BigDecimal("-30"),
                        today.plusMonths(13),
                        Optional.of(Money.won(2_800_000_000L)),
                        "연 설치 1,400건 × 건당 200만 원"),
                new Expectation(
                        "실증 현장",
                        "곳",
                        new BigDecimal("2"),
                        new BigDecimal("120"),
                        today.plusMonths(25),
                        Optional.of(Money.won(1_400_000_000L)),
                        "현장당 연 운영 수익 약 1,200만 원"));
    }
}
