package org.hamkke.fit.method;

/** What SMAA counts over its draws; whole numbers, so that the order of adding doesn't matter. */
final class SmaaTally {
    /**
     * Places are kept for so many draws and then compared, because a row of wins stays near the processor
     * meanwhile.
     */
    private static final int BATCH = 64;

    private final int candidates;
    private final int criteria;
    private final int[][] placed;
    private final int[][] wins;
    private final double[] winningWeights;
    private final int[][] batch;
    private int waiting;
    private int draws;

    SmaaTally(int candidates, int criteria) {
        this.candidates = candidates;
        this.criteria = criteria;
        placed = new int[candidates][candidates];
        wins = new int[candidates][candidates];
        winningWeights = new double[candidates * criteria];
        batch = new int[BATCH][candidates];
    }

    void count(double[] weights, int[] places) {
        draws++;
        for (int i = 0; i < candidates; i++) {
            placed[i][places[i] - 1]++;
            if (places[i] == 1) addWeights(i, weights);
        }
        System.arraycopy(places, 0, batch[waiting++], 0, candidates);
        if (waiting == BATCH) compare();
    }

    private void addWeights(int candidate, double[] weights) {
        for (int j = 0; j < criteria; j++) winningWeights[candidate * criteria + j] += weights[j];
    }

    private void compare() {
        for (int i = 0; i < candidates; i++)
            for (int k = 0; k < waiting; k++) addWins(wins[i], batch[k][i], batch[k]);
        waiting = 0;
    }

    /** The sign bit of a difference is 1 where the own place is the smaller: a count without branches. */
    private static void addWins(int[] row, int own, int[] places) {
        for (int j = 0; j < row.length; j++) row[j] += (own - places[j]) >>> 31;
    }

    void add(SmaaTally other) {
        other.compare();
        draws += other.draws;
        for (int i = 0; i < candidates; i++) {
            addTo(placed[i], other.placed[i]);
            addTo(wins[i], other.wins[i]);
        }
        for (int k = 0; k < winningWeights.length; k++)
            winningWeights[k] += other.winningWeights[k];
    }

    private static void addTo(int[] row, int[] other) {
        for (int j = 0; j < row.length; j++) row[j] += other[j];
    }

    /** A row of zeros for a candidate that is never first. */
    Matrix centralWeights() {
        var central = winningWeights.clone();
        for (int k = 0; k < central.length; k++) {
            int firsts = placed[k / criteria][0];
            if (firsts > 0) central[k] /= firsts;
        }
        return Matrix.holding(central, criteria);
    }

    SmaaResult result(Vector confidence) {
        return new SmaaResult(draws, shares(placed), centralWeights(), confidence, shares(wins));
    }

    private Matrix shares(int[][] counts) {
        var shares = new double[candidates * candidates];
        for (int k = 0; k < shares.length; k++)
            shares[k] = (double) counts[k / candidates][k % candidates] / draws;
        return Matrix.holding(shares, candidates);
    }
}
