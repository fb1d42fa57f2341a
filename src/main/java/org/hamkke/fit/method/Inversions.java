package org.hamkke.fit.method;

/** Counts the pairs that stand in falling order, by merging: n log n. */
final class Inversions {
    private final double[] values;
    private final double[] merged;
    private long count;

    Inversions(double[] values) {
        this.values = values.clone();
        this.merged = new double[values.length];
    }

    long count() {
        sort(0, values.length);
        return count;
    }

    private void sort(int from, int to) {
        if (to - from < 2) return;
        int middle = (from + to) >>> 1;
        sort(from, middle);
        sort(middle, to);
        merge(from, middle, to);
    }

    private void merge(int from, int middle, int to) {
        int left = from;
        int right = middle;
        for (int k = from; k < to; k++) {
            boolean takeLeft = right == to || (left < middle && values[left] <= values[right]);
            if (!takeLeft) count += middle - left;
            merged[k] = takeLeft ? values[left++] : values[right++];
        }
        System.arraycopy(merged, from, values, from, to - from);
    }
}
