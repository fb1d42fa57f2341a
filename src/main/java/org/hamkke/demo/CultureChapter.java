package org.hamkke.demo;

import java.util.List;
import java.util.Map;
import org.hamkke.alliance.AllianceId;
import org.hamkke.culture.Cultures;
import org.hamkke.culture.Dimension;
import org.hamkke.culture.Handlings;
import org.hamkke.culture.PortraitPlan;
import org.hamkke.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Each side says how it works; where they differ, both keys turn for a way to handle it. One text still waits. */
@Component
@Order(32)
class CultureChapter implements Chapter {
    private record Told(Dimension dimension, @Nullable Integer position, String words) {}

    private static final List<Told> HANBIT =
            List.of(
                    new Told(Dimension.DECISION_SPEED, 4, "제휴팀장이 며칠 안에 정해요. 1억 원이 넘으면 본부장에게 가요."),
                    new Told(Dimension.RISK, 4, "시제품은 열 번 깨져도 괜찮아요."),
                    new Told(Dimension.REPORTING, 5, "메신저로 그때그때 알려요."),
                    new Told(Dimension.TONE, 4, "안 되는 것은 안 된다고 바로 말해요."),
                    new Told(Dimension.LANGUAGE, null, "우리말로 일해요. 기술 문서는 영어예요."),
                    new Told(Dimension.MEETINGS, 3, "매주 화요일 30분, 안건은 전날까지 모아요."),
                    new Told(Dimension.HOLIDAYS, null, "8월 첫 주는 모두 쉬어요. 급하면 김민수 과장에게 전화 주세요."));

    private static final List<Told> SEUM =
            List.of(
                    new Told(Dimension.DECISION_SPEED, 2, "현장 안전이 걸린 일은 위원회를 거쳐 3주쯤 걸려요."),
                    new Told(Dimension.RISK, 2, "다른 현장에서 사고 없이 돌아간 것만 들여요."),
                    new Told(Dimension.REPORTING, 2, "주간 보고서로 알려요. 사고는 바로 전화해요."),
                    new Told(Dimension.TONE, 3, "윗분이 계시면 돌려서 말하는 편이에요."),
                    new Told(Dimension.LANGUAGE, null, "우리말만 써요. 영어 문서는 요약을 붙여 주세요."),
                    new Told(Dimension.MEETINGS, 3, "안건을 놓고 의논해요. 회의록은 우리가 잘 써요."),
                    new Told(Dimension.HOLIDAYS, null, "설치가 몰리는 5월과 10월에는 답이 늦어요."));

    private static final Map<Dimension, String> WAYS =
            Map.of(
                    Dimension.DECISION_SPEED,
                    "현장을 멈추는 결정은 세움에너지 위원회를 기다리고, 나머지는 두 담당자가 닷새 안에 정해요. 닷새가 지나면 두 책임자가 통화해요.",
                    Dimension.RISK,
                    "새 로봇은 사람이 없는 시험 현장 2곳에서 석 달 돌린 다음에 넓혀요. 시험에서 나는 고장은 누구의 탓으로도 적지 않아요.",
                    Dimension.REPORTING,
                    "메신저로 나눈 것 가운데 정해진 것은 금요일 주간 보고서에 한빛로보틱스가 옮겨 적어요.",
                    Dimension.TONE,
                    "회의 끝 5분은 ‘걱정되는 것 하나씩’을 돌아가며 말해요. 그 자리에서 답하지 않고 적기만 해요.");

    private final Cultures cultures;
    private final Handlings handlings;
    private final Keys keys;

    CultureChapter(Cultures cultures, Handlings handlings, Keys keys) {
        this.cultures = cultures;
        this.handlings = handlings;
        this.keys = keys;
    }

    @Override
    public void tell(Theatre theatre) {
        var alliance = theatre.alliance(AllianceChapter.FIELD_ROBOTS);
        theatre.run(Cast.HANBIT.manager(), actor -> describe(actor, alliance, HANBIT));
        theatre.run(Cast.SEUM.manager(), actor -> describe(actor, alliance, SEUM));
        theatre.run(
                Cast.SEUM.manager(),
                actor ->
                        WAYS.forEach((dimension, words) -> {
                            handlings.write(actor, alliance, dimension, words, 0);
                            handlings.propose(actor, alliance, dimension, 1);
                        }));
        keys.turn(theatre, Cast.HANBIT, Cast.SEUM);
        theatre.run(
                Cast.HANBIT.manager(),
                actor ->
                        handlings.write(
                                actor,
                                alliance,
                                Dimension.HOLIDAYS,
                                "서로 쉬는 날과 바쁜 때를 공동 달력에 분기마다 적고, 그때 대신 답할 사람을 정해 둬요.",
                                0));
    }

    private void describe(Actor actor, AllianceId alliance, List<Told> told) {
        for (var one : told)
            cultures.describe(
                    actor,
                    alliance,
                    new PortraitPlan(one.dimension(), one.position(), one.words()),
                    0);
    }
}
