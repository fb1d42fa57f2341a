package org.hamkke.fit.method;

import java.util.Arrays;

/** A rectangle of finite numbers that never changes, stored row after row. */
public final class Matrix {
    /** Entries beyond this are refused: their squares and sums would overflow. */
    public static final double GREATEST = 1e100;

    private final double[] cells;
    private final int columns;

    private Matrix(double[] cells, int columns) {
        this.cells = cells;
        this.columns = columns;
    }

    public static Matrix of(double[][] rows) {
        return of(InputPlace.at("matrix"), rows);
    }

    public static Matrix of(InputPlace place, double[][] rows) {
        if (rows.length == 0) throw InputRule.MUST_NOT_BE_EMPTY.brokenAt(place);
        int columns = rows[0].length;
        if (columns == 0) throw InputRule.MUST_NOT_BE_EMPTY.brokenAt(place.and(0));
        var cells = new double[Math.multiplyExact(rows.length, columns)];
        for (int i = 0; i < rows.length; i++)
            System.arraycopy(checked(place, i, rows[i], columns), 0, cells, i * columns, columns);
        return new Matrix(cells, columns);
    }

    private static double[] checked(InputPlace place, int i, double[] row, int columns) {
        if (row.length != columns)
            throw InputRule.MUST_HAVE_LENGTH.brokenAt(place.and(i), columns, row.length);
        for (int j = 0; j < columns; j++) check(place, i, j, row[j]);
        return row;
    }

    private static void check(InputPlace place, int i, int j, double x) {
        if (!Double.isFinite(x)) throw InputRule.MUST_BE_FINITE.brokenAt(place.and(i, j));
        if (Math.abs(x) > GREATEST)
            throw InputRule.MUST_BE_WITHIN.brokenAt(place.and(i, j), -GREATEST, GREATEST);
    }

    /** Takes the array over without a copy: for results that nobody else holds. */
    static Matrix holding(double[] cells, int columns) {
        return new Matrix(cells, columns);
    }

    static Matrix ofColumns(double[][] columns) {
        var cells = new double[columns.length * columns[0].length];
        for (int i = 0, k = 0; i < columns[0].length; i++)
            for (double[] column : columns) cells[k++] = column[i];
        return new Matrix(cells, columns.length);
    }

    /** Copies of all columns in one walk along the rows; taken one by one they would miss every cache. */
    double[][] toColumns() {
        var copies = new double[columns][rows()];
        for (int i = 0, k = 0; k < cells.length; i++)
            for (double[] column : copies) column[i] = cells[k++];
        return copies;
    }

    public int rows() {
        return cells.length / columns;
    }

    public int columns() {
        return columns;
    }

    public double get(int row, int column) {
        return cells[row * columns + column];
    }

    public Vector row(int row) {
        return Vector.holding(Arrays.copyOfRange(cells, row * columns, row * columns + columns));
    }

    public Vector column(int column) {
        var picked = new double[rows()];
        for (int i = 0; i < picked.length; i++) picked[i] = cells[i * columns + column];
        return Vector.holding(picked);
    }

    public double[][] toArray() {
        var rows = new double[rows()][];
        Arrays.setAll(rows, i -> row(i).cells());
        return rows;
    }

    /** The array itself, row after row, for reading inside this package. */
    double[] cells() {
        return cells;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Matrix that
                && columns == that.columns
                && Arrays.equals(cells, that.cells);
    }

    @Override
    public int hashCode() {
        return 31 * columns + Arrays.hashCode(cells);
    }

    @Override
    public String toString() {
        return Arrays.deepToString(toArray());
    }
}
