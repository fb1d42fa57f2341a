package org.hamkke.fit;

import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The raters' mean of every candidate in every criterion, 0 to 100, row after row in one array; NaN where nobody has
 * scored. Candidates stand in the order they were added.
 */
public final class Scoreboard {
    private static final int ROOM = 64;

    private final int criteria;
    private UUID[] partners = new UUID[ROOM];
    private @Nullable Decision[] decisions = new Decision[ROOM];
    private double[] means;
    private int size;

    public Scoreboard(int criteria) {
        this.criteria = criteria;
        means = new double[ROOM * criteria];
    }

    /** @param row one mean for each criterion */
    public Scoreboard add(UUID partner, @Nullable Decision decision, double... row) {
        if (row.length != criteria) throw new IllegalArgumentException("a mean for each criterion");
        if (size == partners.length) grow();
        partners[size] = partner;
        decisions[size] = decision;
        System.arraycopy(row, 0, means, size++ * criteria, criteria);
        return this;
    }

    private void grow() {
        partners = Arrays.copyOf(partners, size * 2);
        decisions = Arrays.copyOf(decisions, size * 2);
        means = Arrays.copyOf(means, size * 2 * criteria);
    }

    public int size() {
        return size;
    }

    public int criteria() {
        return criteria;
    }

    public UUID partner(int candidate) {
        return partners[candidate];
    }

    public @Nullable Decision decision(int candidate) {
        return decisions[candidate];
    }

    public double mean(int candidate, int criterion) {
        return means[candidate * criteria + criterion];
    }

    public double[] row(int candidate) {
        return Arrays.copyOfRange(means, candidate * criteria, (candidate + 1) * criteria);
    }

    boolean isComplete(int candidate) {
        for (int j = 0; j < criteria; j++) if (Double.isNaN(mean(candidate, j))) return false;
        return true;
    }
}
