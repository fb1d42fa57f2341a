package org.hamkke.culture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.hamkke.kernel.RuleViolation;
import org.junit.jupiter.api.Test;

class CheckTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void anAreaIsTheMeanOfWhatWasAnsweredInIt() {
        var check = check(Map.of(Asked.OWNER, 75, Asked.RESOURCES, 50, Asked.EXIT, 0));

        assertThat(check.mean(Area.PEOPLE)).hasValue(63);
        assertThat(check.level(Area.PEOPLE)).isEqualTo(Level.GAPS);
        assertThat(check.mean(Area.EXPERIENCE)).as("the open question isn't nil").hasValue(0);
        assertThat(check.mean(Area.LAW)).isEmpty();
        assertThat(check.level(Area.LAW)).isEqualTo(Level.OPEN);
    }

    @Test
    void theWeakestAnswersComeFirstInWhatToDo() {
        var check =
                check(
                        Map.of(
                                Asked.OWNER,
                                50,
                                Asked.EXIT,
                                0,
                                Asked.GIFT,
                                25,
                                Asked.MANDATE,
                                50,
                                Asked.ACCESS,
                                100));

        assertThat(check.next()).containsExactly(Asked.EXIT, Asked.GIFT, Asked.OWNER);
    }

    @Test
    void aCheckAnswersSomething() {
        var refusal =
                catchThrowableOfType(
                        RuleViolation.class,
                        () -> new CheckPlan(DAY, Map.of(Asked.OWNER, new Given(null, "메모만 적었어요"))));

        assertThat(refusal.rule()).isEqualTo(CultureRule.CHECK_ANSWERS_SOMETHING);
    }

    @Test
    void aBetterAnswerNeverMakesAnAreaWorse() {
        var random = new SplittableRandom(11);
        for (int turn = 0; turn < 500; turn++) {
            var points = new EnumMap<Asked, Integer>(Asked.class);
            for (var one : Asked.values()) points.put(one, random.nextInt(5) * 25);
            var raised = Asked.values()[random.nextInt(Asked.values().length)];
            var before = check(points);
            points.computeIfPresent(raised, (_, given) -> Math.min(100, given + 25));

            var after = check(points);

            assertThat(after.mean(raised.area()).orElseThrow())
                    .isGreaterThanOrEqualTo(before.mean(raised.area()).orElseThrow());
            assertThat(after.level(raised.area()))
                    .isGreaterThanOrEqualTo(before.level(raised.area()));
        }
    }

    private static Check check(Map<Asked, Integer> points) {
        var answers = new EnumMap<Asked, Given>(Asked.class);
        points.forEach((question, given) -> answers.put(question, new Given(given, "")));
        return new Check(CheckId.next(), DAY, "김민수\u00a0과장", answers, 0);
    }
}
