package org.hamkke.fit;

import java.util.regex.Pattern;
import org.hamkke.kernel.Checks;
import org.hamkke.partner.PartnerId;
import org.jspecify.annotations.Nullable;

/**
 * What one rater says of one candidate in one criterion.
 *
 * @param points 0 to 100; none takes the score back
 * @param answers where the criterion asks questions: the points are their mean
 * @param evidence why, in words
 * @param link where it can be read
 * @param version of the score it is based on; 0 when there was none
 */
public record Rating(
        PartnerId partner,
        CriterionId criterion,
        @Nullable Integer points,
        String evidence,
        String link,
        int version,
        Answers answers) {
    public static final int LONGEST_EVIDENCE = 2000;
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"<>]{3,480}");

    public Rating {
        if (!answers.isEmpty()) points = answers.mean().getAsInt();
        evidence = evidence.strip();
        link = link.strip();
        new Checks()
                .that(
                        points == null || points >= 0 && points <= Criterion.MOST_POINTS,
                        FitRule.POINTS_ARE_WITHIN_THE_SCALE)
                .that(
                        evidence.length() <= LONGEST_EVIDENCE,
                        FitRule.EVIDENCE_IS_SHORT_ENOUGH,
                        LONGEST_EVIDENCE)
                .that(link.isEmpty() || ADDRESS.matcher(link).matches(), FitRule.LINK_IS_AN_ADDRESS)
                .done();
    }

    /** Points of the rater's own. */
    public Rating(
            PartnerId partner,
            CriterionId criterion,
            @Nullable Integer points,
            String evidence,
            String link,
            int version) {
        this(partner, criterion, points, evidence, link, version, Answers.NONE);
    }

    /** The mean of the answers; without any it takes the score back. */
    public static Rating answered(
            PartnerId partner,
            CriterionId criterion,
            Answers answers,
            String evidence,
            String link,
            int version) {
        return new Rating(partner, criterion, null, evidence, link, version, answers);
    }

    boolean saysTheSame(@Nullable Score other) {
        if (other == null) return points == null;
        return points != null
                && points == other.points()
                && evidence.equals(other.evidence())
                && link.equals(other.link())
                && answers.equals(Answers.of(other.answers()));
    }
}
