package org.hamkke.fit;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.hamkke.kernel.Checks;
import org.hamkke.partner.PartnerId;
import org.jspecify.annotations.Nullable;

/**
 * What one rater says of one candidate in one criterion, on a sheet of a round.
 *
 * @param points 0 to 100; none: the rater can't judge
 * @param evidence why, in words
 * @param link where it can be read
 * @param seenOn the day the evidence is of
 * @param version of the mark it is based on; 0 when there was none
 */
public record Mark(
        PartnerId partner,
        CriterionId criterion,
        @Nullable Integer points,
        String evidence,
        String link,
        @Nullable LocalDate seenOn,
        int version) {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"<>]{3,480}");

    public Mark {
        evidence = evidence.strip();
        link = link.strip();
        new Checks()
                .that(
                        points == null || points >= 0 && points <= Criterion.MOST_POINTS,
                        FitRule.POINTS_ARE_WITHIN_THE_SCALE)
                .that(
                        evidence.length() <= Rating.LONGEST_EVIDENCE,
                        FitRule.EVIDENCE_IS_SHORT_ENOUGH,
                        Rating.LONGEST_EVIDENCE)
                .that(link.isEmpty() || ADDRESS.matcher(link).matches(), FitRule.LINK_IS_AN_ADDRESS)
                .done();
    }

    /** None yet. */
    static Mark blank(PartnerId partner, CriterionId criterion) {
        return new Mark(partner, criterion, null, "", "", null, 0);
    }

    /** The same but for the points, as a rescoring writes it. */
    Mark with(int scored) {
        return new Mark(partner, criterion, scored, evidence, link, seenOn, version);
    }

    boolean isOn(PartnerId other, CriterionId measure) {
        return partner.equals(other) && criterion.equals(measure);
    }

    boolean saysTheSame(Mark other) {
        return java.util.Objects.equals(points, other.points)
                && evidence.equals(other.evidence)
                && link.equals(other.link)
                && java.util.Objects.equals(seenOn, other.seenOn);
    }
}
