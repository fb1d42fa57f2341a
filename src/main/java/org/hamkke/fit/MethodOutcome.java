package org.hamkke.fit;

import org.hamkke.fit.method.Ranking;
import org.hamkke.fit.method.Vector;

/**
 * What one method says of the candidates compared, named by their index in the comparison.
 *
 * @param figures by which it ranks: a sum of points, a closeness in 0..1, a regret in 0..1 of which less is better, or a
 *     net flow in −1..1
 */
public record MethodOutcome(RankingMethod method, Vector figures, Ranking ranking) {
    public int place(int candidate) {
        return ranking.placeOf(candidate);
    }
}
