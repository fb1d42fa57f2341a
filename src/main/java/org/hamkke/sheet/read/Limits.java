package org.hamkke.sheet.read;

/**
 * How much a file may hold.
 *
 * @param rows data rows below the header
 * @param cellCharacters Excel itself allows no more than 32,767
 * @param inflatedBytes of all parts read from one workbook together
 * @param inflationRatio inflated to packed size of one part; real sheets stay below 60, a bomb comes near 1,000
 * @param sharedStringBytes inflated size of the one part that is kept in memory
 */
record Limits(
        long fileBytes,
        int rows,
        int columns,
        int cellCharacters,
        int zipEntries,
        long inflatedBytes,
        int inflationRatio,
        long sharedStringBytes) {
    static final long MEGABYTE = 1L << 20;
    static final Limits STANDARD =
            new Limits(
                    20 * MEGABYTE, 100_000, 100, 32_767, 2_000, 768 * MEGABYTE, 150, 96 * MEGABYTE);

    /** Below this a high ratio is harmless, and frequent: a short part of repeated markup. */
    static final long RATIO_COUNTS_FROM = MEGABYTE;

    Limits withRows(int most) {
        return new Limits(
                fileBytes,
                most,
                columns,
                cellCharacters,
                zipEntries,
                inflatedBytes,
                inflationRatio,
                sharedStringBytes);
    }

    Limits withInflatedBytes(long most) {
        return new Limits(
                fileBytes,
                rows,
                columns,
                cellCharacters,
                zipEntries,
                most,
                inflationRatio,
                sharedStringBytes);
    }
}
