package org.hamkke.fit.method;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** A list of finite numbers that never changes; primitive inside, so that long ones cost nothing. */
public final class Vector {
    private final double[] cells;

    private Vector(double[] cells) {
        this.cells = cells;
    }

    public static Vector of(double... cells) {
        return of(InputPlace.at("vector"), cells);
    }

    public static Vector of(InputPlace place, double... cells) {
        if (cells.length == 0) throw InputRule.MUST_NOT_BE_EMPTY.brokenAt(place);
        for (int i = 0; i < cells.length; i++)
            if (!Double.isFinite(cells[i])) throw InputRule.MUST_BE_FINITE.brokenAt(place.and(i));
        return new Vector(cells.clone());
    }

    /** Takes the array over without a copy: for results that nobody else holds. */
    static Vector holding(double... cells) {
        return new Vector(cells);
    }

    public double get(int i) {
        return cells[i];
    }

    public int size() {
        return cells.length;
    }

    public DoubleStream stream() {
        return Arrays.stream(cells);
    }

    public double[] toArray() {
        return cells.clone();
    }

    /** The array itself, for reading inside this package. */
    double[] cells() {
        return cells;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Vector that && Arrays.equals(cells, that.cells);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(cells);
    }

    @Override
    public String toString() {
        return Arrays.toString(cells);
    }
}
