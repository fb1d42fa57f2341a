package org.hamkke.demo;

import java.util.List;
import java.util.UUID;
import org.hamkke.alliance.Alliances;
import org.hamkke.kernel.Money;
import org.hamkke.kernel.Share;
import org.hamkke.sharing.Contribution;
import org.hamkke.sharing.Scenario;
import org.hamkke.sharing.Sharing;
import org.hamkke.sharing.SharingPlan;
import org.hamkke.sharing.SharingRule;
import org.hamkke.sharing.Terms;
import org.hamkke.sharing.Tier;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How gains and losses are divided, failure included; the same table lies before both companies. */
@Component
@Order(42)
class SharingChapter implements Chapter {
    private final Alliances alliances;
    private final Sharing sharing;
    private final Keys keys;

    SharingChapter(Alliances alliances, Sharing sharing, Keys keys) {
        this.alliances = alliances;
        this.sharing = sharing;
        this.keys = keys;
    }

    @Override
    public void tell(Theatre theatre) {
        var id = theatre.alliance(AllianceChapter.FIELD_ROBOTS);
        theatre.run(
                Cast.HANBIT.manager(),
                actor -> {
                    var order = Sharing.order(alliances.get(actor, id));
                    var ours = alliances.get(actor, id).parties().getFirst().id();
                    var written = sharing.write(actor, id, plan(order, ours), 0, 0);
                    sharing.propose(actor, id, written.number(), written.version());
                });
        keys.turn(theatre, Cast.HANBIT, Cast.SEUM);
    }

    private static SharingPlan plan(List<UUID> order, UUID ours) {
        var theirs = order.stream().filter(party -> !party.equals(ours)).findFirst().orElseThrow();
        var terms =
                order.stream()
                        .map(party ->
                                party.equals(ours)
                                        ? terms(party, "55", "50", 300_000_000)
                                        : terms(party, "45", "50", 220_000_000))
                        .toList();
        return new SharingPlan(
                new SharingRule(terms, List.of(above(order)), null, null),
                contributions(ours, theirs),
                scenarios());
    }

    private static Terms terms(UUID party, String gain, String loss, long alone) {
        return new Terms(
                party,
                Share.ofPercent(gain),
                Share.ofPercent(loss),
                Money.won(1_000_000_000),
                Money.won(alone));
    }

    /** What lies above two billion is halved. */
    private static Tier above(List<UUID> order) {
        var halves = order.stream().map(party -> Share.ofPercent("50")).toList();
        return new Tier(Money.won(2_000_000_000L), halves);
    }

    private static List<Contribution> contributions(UUID ours, UUID theirs) {
        return List.of(
                new Contribution(
                        ours,
                        Contribution.Kind.TECHNOLOGY,
                        "고소 작업 로봇 12대와 제어 소프트웨어",
                        Money.won(900_000_000),
                        "대당 제작 원가 7,500만 원 × 12대"),
                new Contribution(
                        ours, Contribution.Kind.CASH, "시범 운영비", Money.won(300_000_000), "납입 예정액"),
                new Contribution(
                        theirs,
                        Contribution.Kind.MARKET,
                        "현장 120곳의 설치 물량",
                        Money.won(700_000_000),
                        "3년 물량의 영업비 환산액"),
                new Contribution(
                        theirs,
                        Contribution.Kind.PEOPLE,
                        "현장 인력 8명의 2년",
                        Money.won(400_000_000),
                        "연 인건비 2,500만 원 × 8명 × 2년"));
    }

    private static List<Scenario> scenarios() {
        return List.of(
                scenario("잘됨", 6_200_000_000L, 900_000_000, 800_000_000, 3_100_000_000L, "25"),
                scenario("계획대로", 3_600_000_000L, 600_000_000, 800_000_000, 2_200_000_000L, "45"),
                scenario("늦어짐", 1_900_000_000, 200_000_000, 800_000_000, 1_500_000_000, "20"),
                scenario("실패", 500_000_000, 0, 800_000_000, 1_450_000_000, "10"));
    }

    private static Scenario scenario(
            String name, long revenue, long savings, long investment, long cost, String percent) {
        return new Scenario(
                name,
                Money.won(revenue),
                Money.won(savings),
                Money.won(investment),
                Money.won(cost),
                Share.ofPercent(percent));
    }
}
