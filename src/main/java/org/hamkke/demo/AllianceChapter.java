package org.hamkke.demo;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hamkke.alliance.BlueprintId;
import org.hamkke.alliance.BlueprintPlan;
import org.hamkke.alliance.Blueprints;
import org.hamkke.alliance.Expectation;
import org.hamkke.alliance.Founding;
import org.hamkke.alliance.Foundings;
import org.hamkke.alliance.Invitee;
import org.hamkke.alliance.Purpose;
import org.hamkke.identity.Invitations;
import org.hamkke.identity.Letter;
import org.hamkke.identity.Letters;
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
    private final Foundings foundings;
    private final Invitations invitations;
    private final Letters letters;
    private final Clock clock;

    AllianceChapter(
            Blueprints blueprints,
            Foundings foundings,
            Invitations invitations,
            Letters letters,
            Clock clock) {
        this.blueprints = blueprints;
        this.foundings = foundings;
        this.invitations = invitations;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public void tell(Theatre theatre) {
        var director = Cast.HANBIT.members().getFirst();
        var counterpart = Cast.SEUM.members().getFirst();
        var invitee = new Invitee(Cast.SEUM.name(), counterpart.at(Cast.SEUM.domain()), "ko");
        var expectations = expectations(LocalDate.now(clock));
        var blueprint = theatre.as(director, actor -> blueprints.draw(actor, plan(expectations)));
        var alliance =
                theatre.as(
                        director,
                        actor ->
                                foundings.found(actor, founding(invitee, expectations, blueprint)));
        var link =
                theatre.as(
                        director,
                        actor ->
                                letters.latestTo(actor, invitee.email())
                                        .flatMap(Letter::invitation)
                                        .orElseThrow());
        theatre.run(counterpart, actor -> invitations.joinAlliance(actor, link));
        theatre.remember(FIELD_ROBOTS, alliance);
    }

    private static Founding founding(
            Invitee invitee, List<Expectation> expectations, BlueprintId blueprint) {
        return new Founding(
                FIELD_ROBOTS, PURPOSE, List.of(invitee), expectations, Optional.of(blueprint));
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
