package org.hamkke.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.hamkke.fit.method.Score;
import org.hamkke.fit.method.Weights;
import org.junit.jupiter.api.Test;

class SmaaAnswersTest {
    @Test
    void aSmallQuestionIsAnsweredAtOnce() {
        try (var answers = new SmaaAnswers()) {
            assertThat(answers.to(question(3))).isPresent();
        }
    }

    @Test
    void aLargerOneIsWaitedFor() {
        try (var answers = new SmaaAnswers(Duration.ofMinutes(5))) {
            assertThat(answers.to(question(30))).isPresent();
        }
    }

    @Test
    void whileOthersAreAnsweredBeforeItIsAskedAgainAndTheAnswerIsTheSame() {
        try (var answers = new SmaaAnswers()) {
            var others = new TheWait(answers);
            others.begins();
            assertThat(answers.to(question(30))).as("after a moment").isEmpty();

            others.ends();

            assertThat(answers.to(question(30))).contains(question(30).answer());
        }
    }

    @Test
    void nearTheSavedWeightsTheLeaderOfTheSumIsFirstMoreOften() {
        var rows = List.of(row(80, 60), row(60, 85));
        var saved = Weights.of(0.7, 0.3);
        var free = new SmaaQuestion(rows, saved, WeightFreedom.free()).answer();
        var near =
                new SmaaQuestion(rows, saved, new WeightFreedom(WeightFreedom.Kind.WITHIN, 5))
                        .answer();
        var ordered =
                new SmaaQuestion(rows, saved, new WeightFreedom(WeightFreedom.Kind.ORDINAL, 5))
                        .answer();

        assertThat(near.firstShare(0)).isEqualTo(1);
        assertThat(free.firstShare(0)).isBetween(0.42, 0.48);
        assertThat(ordered.firstShare(0)).isBetween(0.86, 0.93);
    }

    private static List<Score> row(double... points) {
        return IntStream.range(0, points.length)
                .<Score>mapToObj(j -> new Score.Known(points[j]))
                .toList();
    }

    private static SmaaQuestion question(int candidates) {
        var rows =
                IntStream.range(0, candidates)
                        .mapToObj(i -> Collections.nCopies(20, (Score) new Score.Between(i, 90)))
                        .toList();
        return new SmaaQuestion(rows, Weights.equal(20), WeightFreedom.free());
    }
}
