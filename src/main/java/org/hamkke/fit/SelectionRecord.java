package org.hamkke.fit;

import java.util.UUID;
import org.hamkke.fit.picture.Picture;

/**
 * A decision that was recorded, with the picture it froze.
 *
 * @param number from 1, selection by selection
 * @param latest how many records the selection has
 * @param text the picture as it is stored, byte for byte
 */
public record SelectionRecord(
        UUID id,
        SelectionId selection,
        int number,
        int latest,
        String text,
        Picture picture,
        Proof proof) {
    /** Whether a later record took its place. */
    public boolean isSuperseded() {
        return number < latest;
    }
}
