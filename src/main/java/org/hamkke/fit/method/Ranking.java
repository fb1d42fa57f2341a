package org.hamkke.fit.method;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Candidates by index from 0, best first; those within 1e-12 of each other share a place and stand by index. */
public final class Ranking {
    private final int[] order;
    private final int[] places;

    private Ranking(int[] places) {
        this.places = places;
        this.order = ordered(places);
    }

    public static Ranking highestFirst(Vector scores) {
        return new Ranking(new Placing(scores.size()).of(scores.cells()));
    }

    public static Ranking lowestFirst(Vector scores) {
        return highestFirst(Vector.holding(scores.stream().map(x -> -x).toArray()));
    }

    /** A counting sort: those at place p fill the positions from p − 1 on. */
    private static int[] ordered(int[] places) {
        var next = IntStream.range(0, places.length + 1).map(place -> place - 1).toArray();
        var order = new int[places.length];
        for (int i = 0; i < places.length; i++) order[next[places[i]]++] = i;
        return order;
    }

    public int size() {
        return order.length;
    }

    public int[] order() {
        return order.clone();
    }

    /** The candidate at a position counted from 0. */
    public int at(int position) {
        return order[position];
    }

    /** The competition place counted from 1: 1, 2, 2, 4. */
    public int placeOf(int candidate) {
        return places[candidate];
    }

    /** Who shares the first place. */
    public List<Integer> winners() {
        return IntStream.of(order).takeWhile(i -> places[i] == 1).boxed().toList();
    }

    /** Places with ties sharing the mean of the positions they cover: 1, 2.5, 2.5, 4. */
    double[] midRanks() {
        var tied = new int[places.length + 1];
        for (int place : places) tied[place]++;
        return IntStream.of(places).mapToDouble(p -> p + (tied[p] - 1) / 2.0).toArray();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ranking that && Arrays.equals(places, that.places);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(places);
    }

    @Override
    public String toString() {
        return Arrays.toString(order);
    }
}
