package org.hamkke.finance.dart;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hamkke.finance.dart.DartAnswer.Figure;
import org.hamkke.finance.ratio.Account;
import org.hamkke.kernel.Money;

/** Finds our accounts among the hundreds of lines of a filing. What isn't there is left out; it is never taken for nil. */
final class Accounts {
    private final List<DartRow> rows;

    Accounts(List<DartRow> rows) {
        this.rows = rows;
    }

    Map<Account, Figure> found() {
        var found = new EnumMap<Account, Figure>(Account.class);
        for (var sought : Sought.ALL)
            find(sought).ifPresent(figure -> found.put(sought.account(), figure));
        return found;
    }

    private Optional<Figure> find(Sought sought) {
        var byId =
                sought.ids().stream().flatMap(id -> in(sought, row -> row.accountId().equals(id)));
        var byName =
                sought.names().stream()
                        .flatMap(name ->
                                in(sought, row -> Sought.plain(row.accountName()).equals(name)));
        return Stream.concat(byId, byName)
                .flatMap(row -> figure(sought.account(), row).stream())
                .findFirst();
    }

    private Stream<DartRow> in(Sought sought, Predicate<DartRow> wanted) {
        return sought.divisions().stream()
                .flatMap(division -> rows.stream().filter(row -> row.division().equals(division)))
                .filter(wanted);
    }

    private static Optional<Figure> figure(Account account, DartRow row) {
        return Amount.read(row.amount())
                .map(amount -> signed(account, row, amount))
                .filter(amount -> account.mayBeNegative() || !amount.isNegative())
                .map(amount -> new Figure(amount, row.accountName()));
    }

    /**
     * Costs are written with either sign and mean the same. A line called loss and nothing else (영업손실) that no taxonomy id
     * explains holds the loss as a plain number.
     */
    private static Money signed(Account account, DartRow row, Money amount) {
        var cost = account == Account.INTEREST_EXPENSE || account == Account.FINANCE_COSTS;
        if (cost) return amount.isNegative() ? amount.negated() : amount;
        var standard = row.accountId().startsWith("ifrs") || row.accountId().startsWith("dart_");
        var loss = !standard && Sought.plain(row.accountName()).endsWith("손실");
        return loss && !amount.isNegative() ? amount.negated() : amount;
    }
}
