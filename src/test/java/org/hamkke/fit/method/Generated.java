package org.hamkke.fit.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Random choices, the same in every run: what a property test draws its examples from. */
final class Generated {
    private static final int EXAMPLES = 200;
    private final SplittableRandom random;

    private Generated(long seed) {
        random = new SplittableRandom(seed);
    }

    static Stream<Choice> choices() {
        return IntStream.range(0, EXAMPLES).mapToObj(seed -> new Generated(seed).choice());
    }

    /** A question with two to twelve candidates, one to seven criteria and all weights above 0. */
    record Choice(DecisionMatrix matrix, Weights weights) {
        Choice with(double[][] scores) {
            return new Choice(DecisionMatrix.of(scores, matrix.directions()), weights);
        }

        Choice shuffled(int[] order) {
            var rows = matrix.scores().toArray();
            return with(Arrays.stream(order).mapToObj(i -> rows[i]).toArray(double[][]::new));
        }

        /** One more candidate, worse than the given one in every criterion. */
        Choice withDominated(int candidate) {
            var rows = new ArrayList<>(List.of(matrix.scores().toArray()));
            var worse = rows.get(candidate).clone();
            for (int j = 0; j < worse.length; j++)
                worse[j] += matrix.directions().get(j) == Direction.MAX ? -0.5 : 0.5;
            rows.add(worse);
            return with(rows.toArray(double[][]::new));
        }

        /** One more candidate, equal to the given one in every criterion. */
        Choice withTwin(int candidate) {
            var rows = new ArrayList<>(List.of(matrix.scores().toArray()));
            rows.add(rows.get(candidate).clone());
            return with(rows.toArray(double[][]::new));
        }

        /** Each criterion measured in another unit. */
        Choice inUnits(double factor) {
            var rows = matrix.scores().toArray();
            for (var row : rows) for (int j = 0; j < row.length; j++) row[j] *= factor * (j + 1);
            return with(rows);
        }
    }

    private Choice choice() {
        int candidates = random.nextInt(2, 13);
        int criteria = random.nextInt(1, 8);
        var directions =
                random.ints(criteria, 0, 2)
                        .mapToObj(i -> i == 0 ? Direction.MAX : Direction.MIN)
                        .toList();
        return new Choice(
                DecisionMatrix.of(scores(candidates, criteria), directions), weights(criteria));
    }

    /** Whole numbers now and then, so that scores tie. */
    private double[][] scores(int candidates, int criteria) {
        var scores = new double[candidates][criteria];
        boolean whole = random.nextBoolean();
        for (var row : scores) Arrays.setAll(row, j -> score(whole));
        return scores;
    }

    private double score(boolean whole) {
        return whole ? random.nextInt(1, 6) : random.nextDouble(1, 100);
    }

    private Weights weights(int criteria) {
        return Weights.normalised(random.doubles(criteria, 0.05, 1).toArray());
    }

    static int[] order(int size, long seed) {
        var order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        return order.stream().mapToInt(i -> i).toArray();
    }
}
