package org.hamkke.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hamkke.fit.Candidates;
import org.hamkke.fit.Criterion;
import org.hamkke.fit.CriterionPlan;
import org.hamkke.fit.Rating;
import org.hamkke.fit.Scores;
import org.hamkke.fit.SelectionPlan;
import org.hamkke.fit.Selections;
import org.hamkke.fit.Tunings;
import org.hamkke.fit.setting.CriterionSetting;
import org.hamkke.fit.setting.FuzzyRatings;
import org.hamkke.fit.setting.FuzzyWeights;
import org.hamkke.fit.setting.MethodSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who shall automate the warehouses with us? Three colleagues score six candidates; one fails the gate of values. */
@Component
@Order(15)
class SelectionChapter implements Chapter {
    static final String QUESTION = "물류 자동화 파트너";
    private static final List<String> CANDIDATES =
            List.of("여울로지스", "두레박로직스", "물결텔레", "잇다비전", "별내음AI", "하늬바람전력");

    /** The first by the sum is ahead by a hair, in one criterion; under most other weights it is the second who wins. */
    private static final int[][] POINTS = {
        {92, 74, 75, 79, 54},
        {74, 78, 80, 84, 78},
        {68, 62, 74, 70, 76},
        {86, 58, 64, 72, 60},
        {90, 40, 70, 66, 64},
        {60, 82, 50, 32, 58}
    };

    private static final int DISSENT = 34;

    private final Selections selections;
    private final Candidates candidates;
    private final Scores scores;
    private final Tunings tunings;

    SelectionChapter(Selections selections, Candidates candidates, Scores scores, Tunings tunings) {
        this.selections = selections;
        this.candidates = candidates;
        this.scores = scores;
        this.tunings = tunings;
    }

    @Override
    public void tell(Theatre theatre) {
        var manager = Cast.HANBIT.manager();
        var ids = CANDIDATES.stream().map(theatre::partner).toList();
        var id = theatre.as(manager, actor -> selections.open(actor, plan()));
        theatre.remember(QUESTION, id);
        theatre.as(manager, actor -> candidates.add(actor, id, ids));
        for (int rater = 0; rater < 3; rater++) {
            int shift = (rater - 1) * 4;
            boolean dissents = rater == 2;
            theatre.as(
                    Cast.HANBIT.members().get(rater),
                    actor -> {
                        var criteria = selections.get(actor, id).criteria();
                        scores.give(actor, id, ratings(theatre, criteria, shift, dissents));
                        return id;
                    });
        }
        theatre.as(
                manager,
                actor -> {
                    var criteria = selections.get(actor, id).criteria();
                    tunings.set(actor, id, 0, settings(criteria));
                    return id;
                });
    }

    /** Good books are enough, better ones add little; and what two can do together leans on how they work. */
    private static MethodSettings settings(List<Criterion> criteria) {
        var usual = CriterionSetting.USUAL;
        var synergy = criteria.get(0).id().value();
        var finances = criteria.get(1).id().value();
        var culture = criteria.get(3).id().value();
        return new MethodSettings(
                        50, List.of(), FuzzyRatings.TRAPEZOIDS, FuzzyWeights.WORDS, Map.of())
                .with(finances, usual.worth(0, 40, 80, 95, 100))
                .with(synergy, usual.leaning(culture, 4))
                .with(culture, usual.gaussian(12));
    }

    private static List<Rating> ratings(
            Theatre theatre, List<Criterion> criteria, int shift, boolean dissents) {
        var ratings = new ArrayList<Rating>();
        for (int i = 0; i < CANDIDATES.size(); i++)
            for (int j = 0; j < criteria.size(); j++) {
                int points = POINTS[i][j] + shift - (dissents && i == 3 && j == 2 ? DISSENT : 0);
                ratings.add(
                        new Rating(
                                theatre.partner(CANDIDATES.get(i)),
                                criteria.get(j).id(),
                                points,
                                "지난달 현장 방문과 면담에서 확인했어요.",
                                "",
                                0));
            }
        return ratings;
    }

    private static SelectionPlan plan() {
        return new SelectionPlan(
                QUESTION,
                "우리 로봇을 물류 창고에 함께 들일 회사는 어디일까요?",
                null,
                List.of(
                        criterion("역량 시너지", 30, null),
                        criterion("재무 건전성", 20, null).forFinances(),
                        criterion("리더십 철학", 20, null),
                        criterion("조직 문화", 20, 40),
                        criterion("ESG·가치", 10, null)));
    }

    private static CriterionPlan criterion(String name, int weight, @Nullable Integer threshold) {
        return new CriterionPlan(
                null,
                name,
                BigDecimal.valueOf(weight),
                threshold,
                List.of("맞지 않아요", "거의 맞지 않아요", "반쯤 맞아요", "대체로 맞아요", "꼭 맞아요"),
                true);
    }
}
