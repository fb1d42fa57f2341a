package org.hamkke.sheet.column;

import org.hamkke.sheet.Phrase;

/**
 * Something about one cell that a person has to hear.
 *
 * @param row number in the file
 * @param key of the expected column
 * @param place of the column in the file, or -1 if the file has none
 * @param blocking false for a doubt one may wave through
 */
public record CellProblem(int row, String key, int place, Phrase phrase, boolean blocking) {}
