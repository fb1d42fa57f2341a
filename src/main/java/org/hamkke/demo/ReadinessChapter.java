package org.hamkke.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.hamkke.culture.Asked;
import org.hamkke.culture.CheckPlan;
import org.hamkke.culture.Given;
import org.hamkke.culture.Readiness;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Twice 한빛로보틱스 asks itself whether it is ready; half a year later it is a little more so. */
@Component
@Order(18)
class ReadinessChapter implements Chapter {
    private static final int[] THEN = {50, 25, 50, 25, 25, 75, 50, 25, 50, 50, 25, 0};
    private static final int[] NOW = {75, 50, 100, 75, 50, 75, 75, 50, 75, 50, 50, 25};
    private static final Map<Asked, String> NOTES =
            Map.of(
                    Asked.OWNER,
                    "김민수 과장이 전담해요. 대신할 사람은 박지훈 대리예요.",
                    Asked.EXIT,
                    "법무팀과 9월에 초안을 쓰기로 했어요.");

    private final Readiness readiness;
    private final Clock clock;

    ReadinessChapter(Readiness readiness, Clock clock) {
        this.readiness = readiness;
        this.clock = clock;
    }

    @Override
    public void tell(Theatre theatre) {
        var today = LocalDate.now(clock);
        theatre.run(
                Cast.HANBIT.manager(),
                actor -> {
                    readiness.hold(actor, plan(today.minusMonths(6), Map.of(), THEN));
                    readiness.hold(actor, plan(today.minusDays(3), NOTES, NOW));
                });
    }

    private static CheckPlan plan(LocalDate day, Map<Asked, String> notes, int... points) {
        var answers = new EnumMap<Asked, Given>(Asked.class);
        for (var question : Asked.values())
            answers.put(
                    question,
                    new Given(points[question.ordinal()], notes.getOrDefault(question, "")));
        return new CheckPlan(day, answers);
    }
}
