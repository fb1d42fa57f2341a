package org.hamkke.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.hamkke.fit.Answers;
import org.hamkke.fit.Candidates;
import org.hamkke.fit.CriterionPlan;
import org.hamkke.fit.QuestionId;
import org.hamkke.fit.QuestionPlan;
import org.hamkke.fit.Questions;
import org.hamkke.fit.Rating;
import org.hamkke.fit.Scores;
import org.hamkke.fit.SelectionId;
import org.hamkke.fit.SelectionPlan;
import org.hamkke.fit.Selections;
import org.hamkke.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Values first: who shall teach with us? The most able candidate answers for its culture and fails the gate. */
@Component
@Order(14)
class QuestionsChapter implements Chapter {
    private static final List<String> CANDIDATES = List.of("별내음AI", "물결텔레", "잇다비전");
    private static final int[] SYNERGY = {92, 70, 64};
    private static final int[] VALUES = {60, 70, 75};
    private static final int[][] ANSWERS = {{50, 25, 50}, {75, 75, 50}, {100, 75, 75}};

    private static final List<QuestionPlan> CULTURE =
            List.of(
                    asks(
                            "일이 잘못됐을 때 우리는 그것을 어떻게 알게 됐나요?",
                            "숨겼다가 우리가 찾아냈어요.",
                            "물어보니 그제야 말했어요.",
                            "정해진 보고 때 함께 적혀 왔어요.",
                            "알게 된 날 먼저 연락이 왔어요.",
                            "원인과 다음 걸음까지 함께 알려 왔어요."),
                    asks(
                            "실무에서 물은 것의 답이 오기까지 얼마나 걸리나요?",
                            "여러 번 물어도 답이 없어요.",
                            "한 달쯤 걸려요.",
                            "한두 주면 와요.",
                            "며칠이면 와요.",
                            "현장에서 바로 정해요."),
                    asks(
                            "함께 일해 본 우리 사람들은 다시 하고 싶어 하나요?",
                            "다시는 싫다고 해요.",
                            "피할 수 있으면 피하겠다고 해요.",
                            "일이라면 하겠다고 해요.",
                            "다시 하고 싶다는 사람이 더 많아요.",
                            "모두가 다시 하고 싶어 해요."));

    private final Selections selections;
    private final Questions questions;
    private final Candidates candidates;
    private final Scores scores;

    QuestionsChapter(
            Selections selections, Questions questions, Candidates candidates, Scores scores) {
        this.selections = selections;
        this.questions = questions;
        this.candidates = candidates;
        this.scores = scores;
    }

    @Override
    public void tell(Theatre theatre) {
        var manager = Cast.HANBIT.manager();
        var id = theatre.as(manager, actor -> selections.open(actor, plan()));
        var partners = CANDIDATES.stream().map(theatre::partner).toList();
        theatre.run(manager, actor -> candidates.add(actor, id, partners));
        for (int rater = 1; rater < 3; rater++) {
            boolean knowsLess = rater == 2;
            theatre.run(
                    Cast.HANBIT.members().get(rater),
                    actor -> scores.give(actor, id, ratings(theatre, actor, id, knowsLess)));
        }
    }

    /** @param knowsLess leaves the last question open */
    private List<Rating> ratings(Theatre theatre, Actor actor, SelectionId id, boolean knowsLess) {
        var criteria = selections.get(actor, id).criteria();
        var culture = criteria.get(1).id();
        var asked = questions.of(actor, id, culture);
        var ratings = new ArrayList<Rating>();
        for (int i = 0; i < CANDIDATES.size(); i++) {
            var partner = theatre.partner(CANDIDATES.get(i));
            var given = new HashMap<QuestionId, Integer>();
            for (int k = 0; k < asked.size() - (knowsLess ? 1 : 0); k++)
                given.put(asked.get(k).id(), ANSWERS[i][k]);
            var able = criteria.getFirst().id();
            var values = criteria.getLast().id();
            ratings.add(new Rating(partner, values, VALUES[i], "지속가능경영보고서를 읽었어요.", "", 0));
            ratings.add(new Rating(partner, able, SYNERGY[i], "공개 강의 두 편을 봤어요.", "", 0));
            ratings.add(
                    Rating.answered(
                            partner, culture, new Answers(given), "지난해 함께 일한 팀에 물었어요.", "", 0));
        }
        return ratings;
    }

    private static SelectionPlan plan() {
        return new SelectionPlan(
                "현장 교육 파트너",
                "로봇과 함께 일하는 법을 누구와 가르칠까요? 문화가 맞지 않으면 잘해도 함께하지 않아요.",
                null,
                List.of(
                        criterion("역량 시너지", 50, null, List.of()),
                        criterion("조직 문화", 30, 60, CULTURE),
                        criterion("ESG·가치", 20, 50, List.of())));
    }

    private static CriterionPlan criterion(
            String name, int weight, @Nullable Integer threshold, List<QuestionPlan> asked) {
        var anchors = List.of("맞지 않아요", "거의 맞지 않아요", "반쯤 맞아요", "대체로 맞아요", "꼭 맞아요");
        return new CriterionPlan(null, name, BigDecimal.valueOf(weight), threshold, anchors, true)
                .asking(asked);
    }

    private static QuestionPlan asks(String text, String... answers) {
        return new QuestionPlan(text, List.of(answers));
    }
}
