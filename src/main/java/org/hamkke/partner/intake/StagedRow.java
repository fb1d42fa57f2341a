package org.hamkke.partner.intake;

import java.util.List;
import java.util.UUID;
import org.hamkke.sheet.read.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * A row of the file that waits to be written.
 *
 * @param answer NEW, SKIP, TWIN or a partner's id, where a person was asked; else empty
 * @param candidates partners it may be, to choose from
 * @param twin an earlier row of the file that may be the same company
 */
public record StagedRow(
        int number,
        RowState state,
        List<String> cells,
        String answer,
        @Nullable UUID partner,
        List<UUID> candidates,
        @Nullable Integer twin) {
    public static final String AS_NEW = "NEW";
    public static final String LEFT_OUT = "SKIP";
    public static final String AS_TWIN = "TWIN";

    public SheetRow source() {
        return new SheetRow(number, cells);
    }
}
