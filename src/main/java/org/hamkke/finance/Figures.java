package org.hamkke.finance;

import java.time.Year;
import java.util.Map;
import org.hamkke.finance.ratio.Account;
import org.hamkke.finance.ratio.Scope;
import org.hamkke.finance.ratio.Statement;
import org.hamkke.kernel.Checks;
import org.hamkke.kernel.Money;

/**
 * What one writes down of a business year.
 *
 * @param names under which figures go by in a filing; empty where nobody looked them up
 * @param note which paper or file they are from
 * @param receipt number of the filing; empty where it is none
 */
public record Figures(
        Statement statement,
        Map<Account, String> names,
        Source source,
        String note,
        String receipt) {
    public static final int FIRST_YEAR = 1980;
    public static final int LAST_YEAR = 2100;
    private static final int LONGEST_NOTE = 300;

    public Figures {
        names = Map.copyOf(names);
        note = note.strip();
        var checks =
                new Checks()
                        .that(
                                isYear(statement.year()),
                                FinanceRule.YEAR_IS_KNOWN,
                                String.valueOf(FIRST_YEAR),
                                String.valueOf(LAST_YEAR))
                        .that(!statement.figures().isEmpty(), FinanceRule.YEAR_HAS_A_FIGURE)
                        .that(
                                note.length() <= LONGEST_NOTE,
                                FinanceRule.NOTE_IS_SHORT_ENOUGH,
                                LONGEST_NOTE);
        statement.figures().forEach((account, money) -> check(checks, account, money));
        checks.done();
    }

    /** Only won that people wrote down, by hand or in a sheet. */
    public static Figures written(
            Year year, Scope scope, Map<Account, Money> figures, Source source, String note) {
        return new Figures(new Statement(year, scope, figures), Map.of(), source, note, "");
    }

    private static boolean isYear(Year year) {
        return year.getValue() >= FIRST_YEAR && year.getValue() <= LAST_YEAR;
    }

    private static void check(Checks checks, Account account, Money money) {
        checks.that(
                !money.isNegative() || account.mayBeNegative(),
                FinanceRule.FIGURE_IS_NOT_NEGATIVE.at(account.label()));
    }
}
