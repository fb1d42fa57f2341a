package org.hamkke.finance.ratio;

import java.time.Year;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hamkke.kernel.Money;

/** What is known of one business year, in won. An account without a figure is missing, which is not nil. */
public record Statement(Year year, Scope scope, Map<Account, Money> figures) {
    public Statement {
        if (figures.values().stream().anyMatch(money -> !money.currency().equals(Money.WON)))
            throw new IllegalArgumentException("statements are in won");
        var ordered = new EnumMap<Account, Money>(Account.class);
        ordered.putAll(figures);
        figures = java.util.Collections.unmodifiableMap(ordered);
    }

    public Optional<Money> figure(Account account) {
        return Optional.ofNullable(figures.get(account));
    }

    List<Account> missing(Account... needed) {
        return Stream.of(needed).filter(account -> !figures.containsKey(account)).toList();
    }

    Money known(Account account) {
        return figure(account).orElseThrow();
    }
}
