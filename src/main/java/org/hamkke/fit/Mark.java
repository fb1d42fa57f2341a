package org.hamkke.fit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
 * @param answers where the criterion asks questions
 */
public record Mark(
        PartnerId partner,
        CriterionId criterion,
        @Nullable Integer points,
        String evidence,
        String link,
        @Nullable LocalDate seenOn,
        int version,
        Answers answers) {
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

    /** Points of the rater's own. */
    public Mark(
            PartnerId partner,
            CriterionId criterion,
            @Nullable Integer points,
            String evidence,
            String link,
            @Nullable LocalDate seenOn,
            int version) {
        this(partner, criterion, points, evidence, link, seenOn, version, Answers.NONE);
    }

    /** As a rater says it: where there are answers, their mean is the points. */
    public static Mark given(
            PartnerId partner,
            CriterionId criterion,
            @Nullable Integer points,
            String evidence,
            String link,
            @Nullable LocalDate seenOn,
            int version,
            Answers answers) {
        var mean = answers.isEmpty() ? points : Integer.valueOf(answers.mean().getAsInt());
        return new Mark(partner, criterion, mean, evidence, link, seenOn, version, answers);
    }

    /** None yet. */
    static Mark blank(PartnerId partner, CriterionId criterion) {
        return new Mark(partner, criterion, null, "", "", null, 0);
    }

    /** The same but for the points and what gives them. */
    Mark with(Rescore anew) {
        return given(
                partner, criterion, anew.points(), evidence, link, seenOn, version, anew.answers());
    }

    /** The same without answers to what is no longer asked; they stay where they are kept. */
    Mark of(List<Question> asked) {
        return new Mark(
                partner, criterion, points, evidence, link, seenOn, version, answers.to(asked));
    }

    boolean isOn(PartnerId other, CriterionId measure) {
        return partner.equals(other) && criterion.equals(measure);
    }

    boolean saysTheSame(Mark other) {
        return Objects.equals(points, other.points)
                && evidence.equals(other.evidence)
                && link.equals(other.link)
                && Objects.equals(seenOn, other.seenOn)
                && answers.equals(other.answers);
    }
}
