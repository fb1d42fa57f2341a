package org.hamkke.fit.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamkke.fit.method.LinguisticScale.CHEN_2000;
import static org.hamkke.fit.method.LinguisticScale.CHEN_LIN_HUANG_2006;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LinguisticScaleTest {
    @Test
    void hasTheWordsThatWerePublished() {
        assertThat(CHEN_2000.rating(4).corners().toArray()).containsExactly(5, 7, 9);
        assertThat(CHEN_2000.importance(5).corners().toArray()).containsExactly(.7, .9, 1);
        assertThat(CHEN_LIN_HUANG_2006.rating(2).corners().toArray()).containsExactly(2, 3, 4, 5);
        assertThat(CHEN_LIN_HUANG_2006.importance(6).corners().toArray())
                .containsExactly(.8, .9, 1, 1);
    }

    @Test
    void saysAShareByTheWordItBelongsToMost() {
        assertThat(words(CHEN_2000, 0, .1, .25, .5, .75, .9, 1))
                .containsExactly(0, 1, 2, 3, 4, 5, 6);
        assertThat(words(CHEN_LIN_HUANG_2006, 0, .2, .35, .5, .65, .8, .95))
                .containsExactly(0, 1, 2, 3, 4, 5, 6);
    }

    @Test
    void betweenTwoWordsItIsTheBetter() {
        assertThat(CHEN_2000.word(.4)).isEqualTo(3);
        assertThat(CHEN_LIN_HUANG_2006.word(.45)).isEqualTo(3);
    }

    @Test
    void moreIsNeverSaidByALesserWord() {
        for (var scale : LinguisticScale.values())
            assertThat(
                            IntStream.rangeClosed(0, 100)
                                    .map(p -> scale.word(p / 100.0))
                                    .boxed()
                                    .toList())
                    .isSorted()
                    .startsWith(0)
                    .endsWith(6);
    }

    private static int[] words(LinguisticScale scale, double... shares) {
        return Arrays.stream(shares).mapToInt(scale::word).toArray();
    }
}
