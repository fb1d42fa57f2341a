package org.hamkke.partner.intake;

import java.time.Instant;
import java.util.List;
import org.hamkke.kernel.PersonId;
import org.hamkke.sheet.read.Header;
import org.jspecify.annotations.Nullable;

/**
 * One import as it stands.
 *
 * @param sheet empty for a text file
 * @param keys of our columns that were found in the file, each with its place among the file's columns
 * @param total rows the present work goes through, of which so many are done
 */
public record Import(
        ImportId id,
        String fileName,
        long bytes,
        String sheet,
        List<String> sheets,
        Header header,
        List<String> keys,
        List<Integer> places,
        ImportState state,
        int total,
        int done,
        Instant touchedAt,
        Instant createdAt,
        PersonId createdBy,
        @Nullable Instant finishedAt) {
    public int percent() {
        return total == 0 ? 0 : (int) (100L * Math.min(done, total) / total);
    }
}
