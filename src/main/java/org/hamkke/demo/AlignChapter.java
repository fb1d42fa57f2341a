package org.hamkke.demo;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.GoalKind;
import org.hamkke.alliance.GoalLinks;
import org.hamkke.alliance.GoalPlan;
import org.hamkke.alliance.Goals;
import org.hamkke.alliance.Horizon;
import org.hamkke.alliance.WinWin;
import org.hamkke.kernel.Actor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Each side says what it gains; both turn their keys for it and for two joint goals. */
@Component
@Order(30)
class AlignChapter implements Chapter {
    private final WinWin winWin;
    private final Goals goals;
    private final GoalLinks links;
    private final Keys keys;
    private final Clock clock;

    AlignChapter(WinWin winWin, Goals goals, GoalLinks links, Keys keys, Clock clock) {
        this.winWin = winWin;
        this.goals = goals;
        this.links = links;
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public void tell(Theatre theatre) {
        var alliance = theatre.alliance(AllianceChapter.FIELD_ROBOTS);
        var today = LocalDate.now(clock);
        theatre.run(
                Cast.HANBIT.manager(),
                actor ->
                        speak(
                                actor,
                                alliance,
                                "세움에너지의 현장 120곳에서 로봇을 검증해 첫 양산 시점을 14개월 앞당겨요.",
                                "양산 승인일과 현장 검증 보고서"));
        theatre.run(
                Cast.SEUM.manager(),
                actor ->
                        speak(
                                actor,
                                alliance,
                                "위험한 고소 작업을 로봇이 맡아 설치 원가를 30% 줄이고 사고를 없애요.",
                                "분기 설치 원가와 안전사고 건수"));
        theatre.run(
                Cast.HANBIT.manager(),
                actor -> {
                    winWin.propose(actor, alliance);
                    propose(
                            actor,
                            alliance,
                            goal(
                                    GoalKind.COMMERCIAL,
                                    Horizon.YEAR,
                                    "현장 30곳에서 로봇 설치를 마쳐요.",
                                    "설치를 마친 현장",
                                    "곳",
                                    "2",
                                    "30",
                                    today.plusMonths(11)));
                    propose(
                            actor,
                            alliance,
                            goal(
                                    GoalKind.SOCIAL,
                                    Horizon.THREE_YEARS,
                                    "고소 작업 사고를 없애요.",
                                    "고소 작업 안전사고",
                                    "건",
                                    "7",
                                    "0",
                                    today.plusMonths(34)));
                });
        keys.turn(theatre, Cast.HANBIT, Cast.SEUM);
        theatre.run(Cast.HANBIT.manager(), actor -> link(actor, alliance));
    }

    /** Which number of its own blueprint the goal serves stays with 한빛로보틱스. */
    private void link(Actor actor, AllianceId alliance) {
        var sites = links.of(actor, alliance).numbers().getLast().number();
        var goal = goals.inEffect(actor, alliance).getFirst();
        links.link(actor, alliance, goal.id(), Optional.of(sites), 0);
    }

    private void speak(Actor actor, AllianceId alliance, String benefit, String evidence) {
        winWin.write(actor, alliance, benefit, evidence, 0);
        var own =
                winWin.of(actor, alliance).stream()
                        .filter(statement -> statement.side().equals(actor.organisation()))
                        .findFirst()
                        .orElseThrow();
        winWin.confirm(actor, alliance, own.version());
    }

    private void propose(Actor actor, AllianceId alliance, GoalPlan plan) {
        goals.propose(actor, alliance, goals.draft(actor, alliance, plan), 0);
    }

    private static GoalPlan goal(
            GoalKind kind,
            Horizon horizon,
            String title,
            String measure,
            String unit,
            String from,
            String to,
            LocalDate due) {
        return new GoalPlan(
                kind,
                horizon,
                title,
                measure,
                unit,
                Optional.of(new BigDecimal(from)),
                Optional.of(new BigDecimal(to)),
                Optional.of(due),
                Optional.empty(),
                "두 회사의 현장 인력이 안전하게 일하기 위해서예요.");
    }
}
