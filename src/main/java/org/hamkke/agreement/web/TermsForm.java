package org.hamkke.agreement.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.hamkke.agreement.AgreementRule;
import org.hamkke.agreement.Draft;
import org.hamkke.agreement.Terms;
import org.hamkke.shell.Typed;
import org.hamkke.shell.Words;
import org.hamkke.shell.face.Fact;

/** Title, first day and length as they are being written. */
public record TermsForm(String title, String from, String months, boolean renews, int version)
        implements Typed<TermsForm> {
    static TermsForm of(Draft draft) {
        var terms = draft.terms();
        return new TermsForm(
                terms.title(),
                terms.from().toString(),
                String.valueOf(terms.months()),
                terms.renews(),
                draft.version());
    }

    Terms read() {
        return new Terms(title, day(), number(), renews);
    }

    @Override
    public TermsForm over(int newer) {
        return new TermsForm(title, from, months, renews, newer);
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(from.strip());
        } catch (DateTimeParseException _) {
            throw AgreementRule.EFFECTIVE_DAY_IS_GIVEN.refusal();
        }
    }

    private int number() {
        try {
            return Integer.parseInt(months.strip());
        } catch (NumberFormatException _) {
            throw AgreementRule.TERM_HAS_MONTHS.refusal(Terms.MOST_MONTHS);
        }
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                new Fact(Words.t("agreement.form.title"), title),
                new Fact(Words.t("agreement.form.from"), from),
                new Fact(Words.t("agreement.form.months"), months),
                new Fact(
                        Words.t("agreement.form.renews"),
                        Words.t(renews ? "agreement.yes" : "agreement.no")));
    }
}
