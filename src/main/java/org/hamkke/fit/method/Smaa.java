package org.hamkke.fit.method;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * SMAA-2: draws weights and scores N times, ranks by the weighted sum each time, and counts. b_i^r is the share of
 * draws in which candidate i takes place r, the central weights w_i^c the mean of those weights that put i first,
 * the confidence p_i^c the share of drawn scores with which w_i^c does put i first. Ties share the better place.
 *
 * <p>m candidates × n criteria in, m × m acceptabilities out; the standard error of a share b is √(b(1−b)/N), so
 * 9,604 draws give ±0.01 at 95 %. The same seed gives the same result on every machine.
 *
 * <p>Errors: more than {@value #MOST_CANDIDATES} candidates, draws outside 1..{@value #MOST_DRAWS}, a weight region
 * of another size or without room.
 *
 * <p>Source: Lahdelma and Salminen 2001, Operations Research 49; Tervonen and Lahdelma 2007, EJOR 178; Leskinen et
 * al. 2006 for pairwise winning.
 */
public record Smaa(int draws, long seed) {
    public static final int USUAL_DRAWS = 9_604;
    public static final long USUAL_SEED = 20_261_122L;
    public static final int MOST_DRAWS = 1_000_000;
    public static final int MOST_CANDIDATES = 1_000;

    /** Fixed, so that the result doesn't depend on how many cores share the work. */
    private static final int LANES = 4;

    public Smaa {
        if (draws < 1 || draws > MOST_DRAWS)
            throw InputRule.MUST_BE_WITHIN.brokenAt(InputPlace.at("draws"), 1, MOST_DRAWS);
    }

    public static Smaa seeded(long seed) {
        return new Smaa(USUAL_DRAWS, seed);
    }

    public SmaaResult run(UncertainMatrix matrix) {
        return run(matrix, WeightRegion.any(matrix.criteria()));
    }

    public SmaaResult run(UncertainMatrix matrix, WeightRegion region) {
        check(matrix, region);
        var random = new SplittableRandom(seed);
        var tally = new SmaaTally(matrix.candidates(), matrix.criteria());
        inLanes(draws, random, lane -> lane.counted(matrix, region)).forEach(tally::add);
        var confidence = new SmaaConfidence(matrix, tally.centralWeights());
        inLanes(confidence.draws(draws), random, lane -> lane.confirmed(confidence))
                .forEach(confidence::add);
        return tally.result(confidence.shares());
    }

    private static <T> List<T> inLanes(
            int draws, SplittableRandom random, Function<SmaaLane, T> work) {
        var lanes =
                Stream.iterate(0, lane -> lane + 1)
                        .limit(LANES)
                        .map(lane -> new SmaaLane(random.split(), share(draws, lane)))
                        .toList();
        return lanes.parallelStream().map(work).toList();
    }

    private static int share(int draws, int lane) {
        return draws / LANES + (lane < draws % LANES ? 1 : 0);
    }

    private static void check(UncertainMatrix matrix, WeightRegion region) {
        if (matrix.candidates() > MOST_CANDIDATES)
            throw InputRule.MUST_NOT_BE_LONGER.brokenAt(InputPlace.at("values"), MOST_CANDIDATES);
        if (region.criteria() != matrix.criteria())
            throw InputRule.MUST_HAVE_LENGTH.brokenAt(
                    InputPlace.at("weights"), matrix.criteria(), region.criteria());
    }
}
