package org.hamkke.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.hamkke.kernel.RuleViolation;
import org.junit.jupiter.api.Test;

class AnswersTest {
    @Test
    void theScoreIsTheMeanOfWhatWasAnsweredRoundedToAWholePoint() {
        assertThat(answers(75, 50, 50).mean()).hasValue(58);
        assertThat(answers(75, 50).mean()).hasValue(63);
        assertThat(answers(0).mean()).hasValue(0);
    }

    @Test
    void nothingAnsweredIsNoScoreAndNotZero() {
        assertThat(Answers.NONE.mean()).isEmpty();
    }

    @Test
    void anAnswerIsOneOfTheFive() {
        var refusal = catchThrowableOfType(RuleViolation.class, () -> answers(60));

        assertThat(refusal.rule()).isEqualTo(FitRule.ANSWER_IS_ONE_OF_THE_FIVE);
    }

    @Test
    void theMeanLiesBetweenTheWorstAndTheBestAnswerInWhateverOrderTheyCome() {
        var random = new SplittableRandom(7);
        for (int turn = 0; turn < 500; turn++) {
            var points = random.ints(1 + random.nextInt(12), 0, 5).map(k -> k * 25).toArray();
            int mean = answers(points).mean().orElseThrow();
            assertThat(mean)
                    .isBetween(
                            Arrays.stream(points).min().orElseThrow(),
                            Arrays.stream(points).max().orElseThrow());
            var exact = Arrays.stream(points).average().orElseThrow();
            assertThat(Math.abs(mean - exact)).isLessThanOrEqualTo(0.5);
        }
    }

    @Test
    void aQuestionThatAProgramNamesAndLeavesOpenIsNotAnswered() {
        var given = new HashMap<UUID, Integer>();
        given.put(UUID.randomUUID(), null);
        given.put(UUID.randomUUID(), 25);

        assertThat(Answers.of(given).mean()).hasValue(25);
        assertThat(Answers.of(given).points()).hasSize(1);
    }

    private static Answers answers(int... points) {
        Map<QuestionId, Integer> given = new HashMap<>();
        for (int one : points) given.put(QuestionId.next(), one);
        return new Answers(given);
    }
}
