package org.hamkke.demo;

import java.time.Year;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hamkke.finance.Figures;
import org.hamkke.finance.Source;
import org.hamkke.finance.Statements;
import org.hamkke.finance.ratio.Account;
import org.hamkke.finance.ratio.Scope;
import org.hamkke.kernel.Money;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Two candidates handed over their accounts: one sound, one whose capital is nearly eaten up. Every figure is invented. */
@Component
@Order(12)
class FinanceChapter implements Chapter {
    private static final String NOTE = "지어낸 숫자(데모), 후보가 건넨 결산서로 여김";

    /** Millions of won in the order of {@link Account}, without finance costs. */
    private record Told(int year, long... millions) {}

    private static final List<Account> ACCOUNTS =
            List.of(
                    Account.ASSETS,
                    Account.CURRENT_ASSETS,
                    Account.LIABILITIES,
                    Account.CURRENT_LIABILITIES,
                    Account.EQUITY,
                    Account.REVENUE,
                    Account.OPERATING_PROFIT,
                    Account.INTEREST_EXPENSE,
                    Account.NET_PROFIT);

    private static final Map<String, List<Told>> BOOKS =
            Map.of(
                    "여울로지스",
                    List.of(
                            new Told(
                                    2023, 24_800, 10_200, 13_100, 7_400, 11_700, 27_600, 1_210, 410,
                                    690),
                            new Told(
                                    2024, 27_900, 12_100, 14_300, 7_900, 13_600, 31_100, 1_740, 430,
                                    1_080),
                            new Told(
                                    2025, 31_500, 14_600, 15_900, 8_300, 15_600, 34_200, 2_260, 420,
                                    1_510)),
                    "두레박로직스",
                    List.of(
                            new Told(
                                    2023, 16_300, 7_700, 7_900, 5_000, 8_400, 18_700, 1_080, 230,
                                    740),
                            new Told(
                                    2024, 17_100, 8_300, 8_100, 5_200, 9_000, 19_900, 1_210, 220,
                                    850),
                            new Told(
                                    2025, 18_200, 9_100, 8_300, 5_400, 9_900, 21_400, 1_390, 210,
                                    980)),
                    "별내음AI",
                    List.of(
                            new Told(
                                    2023, 9_100, 3_300, 7_000, 4_100, 2_100, 8_900, 150, 260, -130),
                            new Told(
                                    2024, 9_400, 3_100, 7_900, 4_600, 1_500, 9_200, -240, 310,
                                    -580),
                            new Told(
                                    2025, 9_800, 3_400, 8_500, 4_700, 1_300, 9_600, 90, 330,
                                    -210)));

    private final Statements statements;

    FinanceChapter(Statements statements) {
        this.statements = statements;
    }

    @Override
    public void tell(Theatre theatre) {
        var manager = Cast.HANBIT.members().get(1);
        BOOKS.forEach((name, years) ->
                theatre.as(
                        manager,
                        actor -> {
                            var sheet = years.stream().map(FinanceChapter::figures).toList();
                            statements.addAll(actor, theatre.partner(name), sheet, false);
                            return name;
                        }));
    }

    private static Figures figures(Told told) {
        var won = new EnumMap<Account, Money>(Account.class);
        for (int i = 0; i < ACCOUNTS.size(); i++)
            won.put(ACCOUNTS.get(i), Money.won(told.millions()[i] * 1_000_000L));
        return Figures.written(Year.of(told.year()), Scope.SEPARATE, won, Source.SHEET, NOTE);
    }
}
