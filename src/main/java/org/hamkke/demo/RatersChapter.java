package org.hamkke.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hamkke.fit.Candidates;
import org.hamkke.fit.CriterionPlan;
import org.hamkke.fit.Desk;
import org.hamkke.fit.Desks;
import org.hamkke.fit.GuestRater;
import org.hamkke.fit.Mark;
import org.hamkke.fit.Meetings;
import org.hamkke.fit.Rated;
import org.hamkke.fit.RaterSheet;
import org.hamkke.fit.Raters;
import org.hamkke.fit.RoundPlan;
import org.hamkke.fit.Rounds;
import org.hamkke.fit.SelectionId;
import org.hamkke.fit.SelectionPlan;
import org.hamkke.fit.Selections;
import org.hamkke.identity.EmailAddress;
import org.hamkke.identity.Letter;
import org.hamkke.identity.Letters;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who shall watch over our sites with us? Three colleagues and two guests score blind, the last gate by answers; then they talk. */
@Component
@Order(16)
class RatersChapter implements Chapter {
    private static final List<String> CANDIDATES = List.of("물결텔레", "잇다비전", "별내음AI", "여울로지스");
    private static final LocalDate VISIT = LocalDate.of(2026, 9, 17);

    /** For each rater, each candidate, each criterion; the last one asks questions. */
    private static final int[][][] POINTS = {
        {{78, 70, 82}, {84, 76, 60}, {70, 72, 66}, {58, 64, 72}},
        {{74, 75, 78}, {88, 72, 35}, {66, 78, 70}, {62, 60, 74}},
        {{70, 40, 80}, {80, 68, 62}, {72, 70, 74}, {55, 66, 70}},
        {{76, 82, 75}, {90, 78, 84}, {64, 70, 62}, {60, 58, 76}},
        {{72, 78, 80}, {82, 74, 76}, {74, 68, 38}, {52, 62, 70}}
    };

    private static final List<String> SEEN =
            List.of(
                    "현장 세 곳의 경보 기록을 견줬어요.",
                    "야간 출동 기록 열 건을 받아 봤어요.",
                    "동의서와 영상 보관 절차를 확인했어요.",
                    "회의록을 읽고 담당자를 만났어요.");

    /** Rater, candidate and criterion of those who saw something else. */
    private static final Map<List<Integer>, String> OBJECTIONS =
            Map.of(
                    List.of(1, 1, 2), "영상 보관 기간이 계약서와 달라요. 석 달이라더니 일 년이에요.",
                    List.of(2, 0, 1), "지난겨울 정전 때 답을 받는 데 네 시간 걸렸어요.",
                    List.of(2, 3, 3), "야간 작업 때 반장이 물었더니 본사의 답을 기다리라고만 했어요.",
                    List.of(4, 2, 2), "영상을 보는 외부 위탁 업체가 여섯 곳이나 돼요.",
                    List.of(3, 1, 2), "가명 처리를 설계 단계부터 넣었고 검증 보고서도 봤어요.");

    private final Selections selections;
    private final Candidates candidates;
    private final Rounds rounds;
    private final Raters raters;
    private final Desks desks;
    private final Meetings meetings;
    private final Letters letters;

    RatersChapter(
            Selections selections,
            Candidates candidates,
            Rounds rounds,
            Raters raters,
            Desks desks,
            Meetings meetings,
            Letters letters) {
        this.selections = selections;
        this.candidates = candidates;
        this.rounds = rounds;
        this.raters = raters;
        this.desks = desks;
        this.meetings = meetings;
        this.letters = letters;
    }

    @Override
    public void tell(Theatre theatre) {
        var manager = Cast.HANBIT.manager();
        var id = theatre.as(manager, actor -> selections.open(actor, plan()));
        var ids = CANDIDATES.stream().map(theatre::partner).toList();
        theatre.as(manager, actor -> candidates.add(actor, id, ids));
        theatre.as(manager, actor -> rounds.open(actor, id, new RoundPlan(null, false)));
        for (int k = 0; k < 3; k++) colleague(theatre, id, Cast.HANBIT.members().get(k), k);
        fill(guest(theatre, id, "송하늘 교수", "haneul.song@safety.example"), 3);
        var consultant = guest(theatre, id, "임보라 컨설턴트", "bora.lim@advice.example");
        fill(consultant, 4);
        theatre.run(manager, actor -> rounds.close(actor, id));
        talk(theatre, id, consultant);
    }

    private void colleague(Theatre theatre, SelectionId id, Member member, int k) {
        var person = theatre.actor(member).person();
        theatre.as(Cast.HANBIT.manager(), actor -> raters.inviteColleague(actor, id, person, "ko"));
        theatre.run(member, actor -> fill(desks.of(actor, id), k));
    }

    private Desk guest(Theatre theatre, SelectionId id, String name, String address) {
        var email = new EmailAddress(address);
        return theatre.as(
                Cast.HANBIT.manager(),
                actor -> {
                    raters.inviteGuest(actor, id, new GuestRater(name, email, "ko"));
                    var letter = letters.latestTo(actor, email);
                    return desks.behind(letter.flatMap(Letter::rating).orElseThrow());
                });
    }

    private static void fill(Desk desk, int rater) {
        var sheet = desk.sheet();
        for (var candidate : sheet.candidates()) desk.save(marks(sheet, rater, candidate));
        desk.handIn();
    }

    private static List<Mark> marks(RaterSheet sheet, int rater, Rated candidate) {
        int i = CANDIDATES.indexOf(candidate.name());
        var criteria = sheet.selection().criteria();
        return IntStream.range(0, criteria.size())
                .mapToObj(j -> mark(sheet, rater, candidate, i, j))
                .toList();
    }

    private static Mark mark(RaterSheet sheet, int rater, Rated candidate, int i, int j) {
        var criterion = sheet.selection().criteria().get(j).id();
        var asked = sheet.questions(criterion);
        return Mark.given(
                candidate.partner(),
                criterion,
                asked.isEmpty() ? POINTS[rater][i][j] : null,
                OBJECTIONS.getOrDefault(List.of(rater, i, j), SEEN.get(j)),
                "",
                VISIT.plusDays(rater * 3L + i),
                0,
                SiteManners.answers(rater, i, asked));
    }

    private void talk(Theatre theatre, SelectionId id, Desk consultant) {
        var criteria =
                theatre.as(Cast.HANBIT.manager(), actor -> selections.get(actor, id)).criteria();
        var privacy = criteria.get(2).id();
        var vision = theatre.partner("잇다비전");
        theatre.run(
                Cast.HANBIT.manager(),
                actor ->
                        meetings.say(
                                actor,
                                id,
                                vision,
                                privacy,
                                "영상 보관 기간을 계약서와 맞추면 제 점수는 올라가요. 교수님이 보신 가명 처리 설계서를 같이 볼 수 있을까요?"));
        theatre.run(
                Cast.HANBIT.director(),
                actor -> meetings.say(actor, id, vision, privacy, "계약 조건으로 넣을 수 있는지 법무에 물어볼게요."));
        theatre.run(
                Cast.HANBIT.manager(),
                actor ->
                        desks.of(actor, id)
                                .rescore(vision, privacy, 1, 55, "가명 처리 설계서를 보고 보관 기간만 문제로 남겼어요."));
        consultant.rescore(
                theatre.partner("별내음AI"), privacy, 1, 52, "위탁 업체 목록이 절반으로 줄었다고 해서 다시 봤어요.");
    }

    private static SelectionPlan plan() {
        return new SelectionPlan(
                "현장 안전 관제 파트너",
                "로봇이 일하는 현장의 안전을 누구와 함께 지켜볼까요?",
                null,
                List.of(
                        criterion("관제 기술", 35, null, "사고 징후를 알아채지 못해요", "현장마다 스스로 배우고 오탐이 거의 없어요"),
                        criterion("대응 속도", 25, null, "한 시간 안에 답이 없어요", "밤낮없이 5분 안에 움직여요"),
                        criterion("개인정보 보호", 25, 40, "영상이 어디로 가는지 몰라요", "가명 처리와 보관 기간을 밖에서 검증받아요"),
                        criterion("함께 일하는 방식", 15, 50, "물어볼 사람이 없어요", "현장 반장이 먼저 찾는 팀이에요")
                                .asking(SiteManners.ASKED)));
    }

    private static CriterionPlan criterion(
            String name, int weight, @Nullable Integer threshold, String worst, String best) {
        var middle = List.of("자주 어긋나요", "절반쯤 기대에 맞아요", "대체로 기대에 맞아요");
        var anchors =
                IntStream.range(0, 5)
                        .mapToObj(k -> k == 0 ? worst : k == 4 ? best : middle.get(k - 1))
                        .toList();
        return new CriterionPlan(null, name, BigDecimal.valueOf(weight), threshold, anchors, true);
    }
}
