package org.hamkke.fit.method;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RankingTest {
    @Test
    void skipsThePlaceThatATieCovers() {
        var ranking = Ranking.highestFirst(Vector.of(0.2, 0.9, 0.5, 0.5));

        assertThat(ranking.order()).containsExactly(1, 2, 3, 0);
        assertThat(placesOf(ranking)).containsExactly(4, 1, 2, 2);
    }

    @Test
    void keepsATieThatDiffersByRounding() {
        var ranking = Ranking.highestFirst(Vector.of(0.1 + 0.2, 0.3, 0.3 - 1e-10));

        assertThat(placesOf(ranking)).containsExactly(1, 1, 3);
        assertThat(ranking.winners()).containsExactly(0, 1);
    }

    @Test
    void doesNotLetAChainOfNearTiesJoinItsEnds() {
        var ranking = Ranking.highestFirst(Vector.of(0, -0.8e-12, -1.6e-12));

        assertThat(placesOf(ranking)).containsExactly(1, 1, 3);
    }

    @Test
    void putsTheLowestFirstWhereLessIsBetter() {
        var ranking = Ranking.lowestFirst(Vector.of(0, -0.0, -1, 3));

        assertThat(ranking.order()).containsExactly(2, 0, 1, 3);
        assertThat(placesOf(ranking)).containsExactly(2, 2, 1, 4);
    }

    private static int[] placesOf(Ranking ranking) {
        var places = new int[ranking.size()];
        for (int i = 0; i < places.length; i++) places[i] = ranking.placeOf(i);
        return places;
    }
}
