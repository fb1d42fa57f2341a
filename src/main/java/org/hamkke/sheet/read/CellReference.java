package org.hamkke.sheet.read;

/** A place such as C7; the row counts from 1, the column from 0. */
record CellReference(int row, int column) {
    private static final int LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_383;

    CellReference {
        if (row < 1 || row > LAST_ROW || column < 0 || column > LAST_COLUMN)
            throw RefusedFile.because(Refusal.DAMAGED);
    }

    static CellReference parse(String text) {
        var column = 0;
        var at = 0;
        for (; at < text.length() && isLetter(text.charAt(at)) && at < 3; at++)
            column = column * 26 + text.charAt(at) - 'A' + 1;
        return new CellReference(number(text.substring(at)), column - 1);
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** Refuses what no spreadsheet program writes; an unchecked number could ask for any amount of memory. */
    static int number(String digits) {
        if (digits.isEmpty() || digits.length() > 9 || !digits.chars().allMatch(Character::isDigit))
            throw RefusedFile.because(Refusal.DAMAGED);
        return Integer.parseInt(digits);
    }
}
