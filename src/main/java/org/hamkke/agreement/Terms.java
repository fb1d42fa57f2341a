package org.hamkke.agreement;

import java.time.LocalDate;
import org.hamkke.kernel.Checks;
import org.hamkke.kernel.Period;

/**
 * What stands above the articles.
 *
 * @param from the first day in force
 * @param months how long it runs, and by how much it is prolonged when it renews
 */
public record Terms(String title, LocalDate from, int months, boolean renews) {
    public static final int LONGEST_TITLE = 200;
    public static final int MOST_MONTHS = 600;

    /** @throws org.hamkke.kernel.RuleViolation naming every field that is wrong */
    public Terms {
        title = title.strip();
        new Checks()
                .that(
                        !title.isEmpty() && title.length() <= LONGEST_TITLE,
                        AgreementRule.TITLE_IS_SHORT,
                        LONGEST_TITLE)
                .that(Period.ERA.covers(from), AgreementRule.EFFECTIVE_DAY_IS_GIVEN)
                .that(
                        months >= 1 && months <= MOST_MONTHS,
                        AgreementRule.TERM_HAS_MONTHS,
                        MOST_MONTHS)
                .done();
    }

    LocalDate lastDay() {
        return Period.ofMonths(from, months).to();
    }
}
