package org.hamkke.fit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A score as the meeting sees it.
 *
 * @param name of the rater, with 직급
 * @param file the name of the file that lies with it
 * @param answers where the criterion asks questions: the points are their mean
 */
public record Said(
        RaterId rater,
        String name,
        boolean guest,
        int points,
        String evidence,
        String link,
        @Nullable LocalDate seenOn,
        @Nullable String file,
        int version,
        Answers answers) {}
