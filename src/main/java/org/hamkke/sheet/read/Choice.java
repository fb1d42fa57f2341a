package org.hamkke.sheet.read;

import org.jspecify.annotations.Nullable;

/**
 * What the user settles instead of leaving it to the reader.
 *
 * @param sheet name of the sheet, or null for the first one that holds anything
 * @param headerRow row number in the file, counted from 1, or null to find it
 */
public record Choice(@Nullable String sheet, @Nullable Integer headerRow) {
    public static final Choice AUTOMATIC = new Choice(null, null);

    public Choice {
        if (headerRow != null && headerRow < 1)
            throw new IllegalArgumentException("rows count from 1");
    }

    public Choice onSheet(String name) {
        return new Choice(name, headerRow);
    }

    public Choice withHeaderIn(int row) {
        return new Choice(sheet, row);
    }
}
