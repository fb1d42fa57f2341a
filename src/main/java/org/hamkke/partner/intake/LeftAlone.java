package org.hamkke.partner.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row that was passed over, in writing or in taking back.
 *
 * @param name of the company
 * @param partner where it is known
 * @param why it was not written; absent where it stays because somebody worked on it
 */
public record LeftAlone(
        int rowNumber, String name, @Nullable UUID partner, @Nullable Setback why) {}
