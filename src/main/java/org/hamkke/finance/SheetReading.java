package org.hamkke.finance;

import java.time.Year;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hamkke.finance.ratio.Account;
import org.hamkke.finance.ratio.Scope;
import org.hamkke.kernel.Money;
import org.hamkke.kernel.RuleViolation;
import org.hamkke.sheet.Phrase;
import org.hamkke.sheet.column.MappedRow;
import org.hamkke.sheet.read.SheetTable;

/**
 * What a file of statements says, row by row.
 *
 * @param years that hold
 * @param problems of those that don't
 */
public record SheetReading(List<Figures> years, List<Problem> problems) {
    private static final int MOST_ROWS = 40;
    private static final Pattern YEAR = Pattern.compile("\\D*((?:19|20)\\d{2})(?:\\D.*)?");

    /** @param key of the column it stands in; empty when about the row */
    public record Problem(int row, String key, Phrase phrase) {}

    /** @throws RuleViolation when it isn't a sheet of statements at all */
    public static SheetReading of(SheetTable table) {
        var mapping = SheetColumns.ALL.match(table.header(), SheetColumns.LANGUAGES);
        FinanceRule.FILE_NAMES_YEARS.require(mapping.missing().isEmpty());
        FinanceRule.FILE_HAS_FEW_YEARS.require(table.rowCount() <= MOST_ROWS, MOST_ROWS);
        var years = new ArrayList<Figures>();
        var problems = new ArrayList<Problem>();
        try (var rows = mapping.rows(table)) {
            rows.forEach(row -> take(row, years, problems));
        }
        var named = years.stream().map(figures -> figures.statement().year()).toList();
        FinanceRule.FILE_NAMES_A_YEAR_ONCE.require(
                named.stream().distinct().count() == named.size());
        FinanceRule.FILE_NAMES_YEARS.require(!named.isEmpty() || !problems.isEmpty());
        return new SheetReading(List.copyOf(years), List.copyOf(problems));
    }

    private static void take(MappedRow row, List<Figures> years, List<Problem> problems) {
        row.problems().stream()
                .filter(problem -> problem.blocking())
                .map(problem -> new Problem(row.number(), problem.key(), problem.phrase()))
                .forEach(problems::add);
        if (row.isBlocked()) return;
        try {
            years.add(figures(row));
        } catch (RuleViolation violation) {
            violation.refusals().stream()
                    .map(refusal -> problem(row, refusal))
                    .forEach(problems::add);
        }
    }

    private static Problem problem(MappedRow row, RuleViolation.Refusal refusal) {
        var phrase = new Phrase(refusal.rule().messageKey(), refusal.arguments());
        return new Problem(row.number(), refusal.rule().field(), phrase);
    }

    private static Figures figures(MappedRow row) {
        return Figures.written(
                year(row.text(SheetColumns.YEAR).orElse("")),
                scope(row.text(SheetColumns.SCOPE).orElse("")),
                won(row),
                Source.SHEET,
                row.text(SheetColumns.NOTE).orElse(""));
    }

    private static Year year(String text) {
        var matcher = YEAR.matcher(text);
        if (!matcher.matches())
            throw FinanceRule.YEAR_IS_KNOWN.refusal(
                    String.valueOf(Figures.FIRST_YEAR), String.valueOf(Figures.LAST_YEAR));
        return Year.parse(matcher.group(1));
    }

    private static Scope scope(String text) {
        var plain = text.strip().toLowerCase(java.util.Locale.ROOT);
        if (plain.isEmpty() || plain.startsWith("모름") || plain.startsWith("un"))
            return Scope.UNSTATED;
        if (plain.startsWith("연결") || plain.startsWith("con") || plain.equals("cfs"))
            return Scope.CONSOLIDATED;
        if (plain.startsWith("별도")
                || plain.startsWith("개별")
                || plain.startsWith("sep")
                || plain.equals("ofs")) return Scope.SEPARATE;
        throw FinanceRule.SCOPE_IS_KNOWN.refusal();
    }

    private static Map<Account, Money> won(MappedRow row) {
        var won = new EnumMap<Account, Money>(Account.class);
        for (var account : Account.values())
            row.number(account.label())
                    .map(amount -> amount.setScale(0, java.math.RoundingMode.HALF_UP))
                    .ifPresent(amount -> won.put(account, money(account, amount)));
        return won;
    }

    private static Money money(Account account, java.math.BigDecimal amount) {
        if (!Money.isAmount(amount, Money.WON)) throw FigureText.unreadable(account);
        return new Money(amount, Money.WON);
    }
}
