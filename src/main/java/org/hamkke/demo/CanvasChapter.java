package org.hamkke.demo;

import static org.hamkke.demo.Cast.HANBIT;
import static org.hamkke.demo.Cast.SEUM;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.CanvasMarks;
import org.hamkke.alliance.Canvases;
import org.hamkke.alliance.WorkshopPlan;
import org.hamkke.alliance.Workshops;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.OrganisationId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Before they write their statements both sides fill a canvas blind, open them together, and keep what their workshop found. */
@Component
@Order(25)
class CanvasChapter implements Chapter {
    private final Canvases canvases;
    private final CanvasMarks marks;
    private final Workshops workshops;
    private final Keys keys;
    private final Clock clock;

    CanvasChapter(
            Canvases canvases, CanvasMarks marks, Workshops workshops, Keys keys, Clock clock) {
        this.canvases = canvases;
        this.marks = marks;
        this.workshops = workshops;
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public void tell(Theatre theatre) {
        var alliance = theatre.alliance(AllianceChapter.FIELD_ROBOTS);
        var hanbit = theatre.actor(HANBIT.director()).organisation();
        var seum = theatre.actor(SEUM.director()).organisation();
        fill(theatre, alliance, hanbit, seum);
        theatre.run(HANBIT.manager(), actor -> differ(actor, alliance, seum));
        theatre.run(SEUM.manager(), actor -> agree(actor, alliance, hanbit));
        meet(theatre, alliance, List.of(hanbit, seum));
    }

    private void fill(
            Theatre theatre, AllianceId alliance, OrganisationId hanbit, OrganisationId seum) {
        theatre.run(HANBIT.manager(), actor -> canvases.open(actor, alliance, ""));
        var ours =
                Drawing.of("현장 120곳에서 로봇을 검증해 첫 양산 시점을 14개월 앞당겨요.", "양산 승인일과 현장 검증 보고서")
                        .worth(900_000_000, 1_400_000_000, "현장당 연 운영 수익 약 1,200만 원")
                        .gives("고소 작업 로봇 12대와 3년의 현장 데이터", 320_000_000, 450_000_000)
                        .believes(seum, "설치 원가를 줄이고 사고를 없애요.");
        theatre.run(HANBIT.manager(), actor -> canvases.handIn(actor, alliance, ours.canvas(), 0));
        var theirs =
                Drawing.of("위험한 고소 작업을 로봇이 맡아 설치 원가를 30% 줄여요.", "분기 설치 원가와 안전사고 건수")
                        .worth(2_100_000_000, 2_800_000_000L, "연 설치 1,400건 × 건당 150만~200만 원")
                        .gives("실증 현장 120곳과 설치 인력", 250_000_000, 400_000_000)
                        .believes(hanbit, "현장 데이터를 얻어 로봇을 더 많이 팔아요.");
        theatre.run(SEUM.manager(), actor -> canvases.handIn(actor, alliance, theirs.canvas(), 0));
    }

    private void differ(Actor actor, AllianceId alliance, OrganisationId believer) {
        marks.mark(actor, alliance, 1, believer, false, "판매보다 양산 시점이 먼저예요.");
    }

    private void agree(Actor actor, AllianceId alliance, OrganisationId believer) {
        marks.mark(actor, alliance, 1, believer, true, "");
    }

    private void meet(Theatre theatre, AllianceId alliance, List<OrganisationId> sides) {
        var plan =
                new WorkshopPlan(
                        LocalDate.now(clock).minusDays(20),
                        "누구도 높은 곳에서 다치지 않고 에너지를 설치하는 현장을 만들어요.",
                        "로봇과 현장의 지식을 모아 설치 원가와 위험을 함께 줄여요.",
                        "안전이 먼저예요. 데이터는 함께 보고, 나쁜 소식은 먼저 알려요.",
                        "검증이 끝난 로봇의 소유를 어떻게 나눌까요?",
                        List.of(
                                new WorkshopPlan.Voice(
                                        sides.getFirst(),
                                        "이서연 상무, 김민수 과장",
                                        "현장을 제때 열고 검증 결과를 바로 나눠 주기를 기대해요."),
                                new WorkshopPlan.Voice(
                                        sides.getLast(),
                                        "정하윤 이사, 오태경 차장",
                                        "현장 인력이 로봇을 믿고 쓰도록 함께 가르쳐 주기를 기대해요.")));
        theatre.run(
                SEUM.manager(),
                actor -> {
                    workshops.write(actor, alliance, plan, 0);
                    workshops.propose(actor, alliance, 1);
                });
        keys.turn(theatre, HANBIT, SEUM);
    }
}
