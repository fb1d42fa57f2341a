package org.hamkke.finance.web;

import static org.hamkke.shell.Words.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hamkke.finance.ratio.Account;
import org.hamkke.finance.ratio.Statement;
import org.hamkke.kernel.Money;
import org.hamkke.shell.Language;

/** Revenue and operating profit, a pair of bars for each year, in a field of 960 × 220. The table beneath holds the figures. */
public record Trend(List<Bar> bars, List<Label> years, String zero, String description) {
    private static final double TOP = 28;
    private static final double BOTTOM = 180;
    private static final double WIDTH = 960;
    private static final int MOST = 8;

    /** @param look class of its ink */
    public record Bar(
            String look,
            String x,
            String y,
            String width,
            String height,
            String middle,
            String label,
            String figure) {}

    public record Label(String x, String text) {}

    private record Scale(double highest, double lowest) {
        double y(double won) {
            return highest == lowest
                    ? BOTTOM
                    : TOP + (highest - won) / (highest - lowest) * (BOTTOM - TOP);
        }
    }

    static Trend of(List<Statement> statements) {
        var shown = statements.subList(Math.max(0, statements.size() - MOST), statements.size());
        var amounts =
                shown.stream()
                        .flatMap(year ->
                                Stream.of(Account.REVENUE, Account.OPERATING_PROFIT)
                                        .map(year::figure))
                        .flatMap(Optional::stream)
                        .mapToDouble(money -> money.amount().doubleValue())
                        .summaryStatistics();
        var scale = new Scale(Math.max(0, amounts.getMax()), Math.min(0, amounts.getMin()));
        var bars = new ArrayList<Bar>();
        var labels = new ArrayList<Label>();
        var stride = WIDTH / Math.max(1, shown.size());
        for (int i = 0; i < shown.size(); i++) {
            var middle = stride * i + stride / 2;
            var width = Math.min(34, stride * 0.3);
            bar(shown.get(i), Account.REVENUE, middle - width - 2, width, scale)
                    .ifPresent(bars::add);
            bar(shown.get(i), Account.OPERATING_PROFIT, middle + 2, width, scale)
                    .ifPresent(bars::add);
            labels.add(new Label(n(middle), shown.get(i).year().toString()));
        }
        return new Trend(bars, labels, n(scale.y(0)), described(shown));
    }

    public boolean isEmpty() {
        return bars.isEmpty();
    }

    private static Optional<Bar> bar(
            Statement year, Account account, double x, double width, Scale scale) {
        return year.figure(account).map(money -> bar(money, account, x, width, scale));
    }

    private static Bar bar(Money money, Account account, double x, double width, Scale scale) {
        var end = scale.y(money.amount().doubleValue());
        var zero = scale.y(0);
        var look = account == Account.REVENUE ? "sum" : money.isNegative() ? "loss" : "gain";
        return new Bar(
                look,
                n(x),
                n(Math.min(end, zero)),
                n(width),
                n(Math.max(1, Math.abs(end - zero))),
                n(account == Account.REVENUE ? x + width : x),
                n(money.isNegative() ? end + 14 : end - 6),
                account == Account.REVENUE ? money.approximately(Language.current().locale()) : "");
    }

    private static String described(List<Statement> shown) {
        return t(
                "finance.trend.description",
                String.join(
                        ", ", shown.stream().map(year -> year.year() + " " + said(year)).toList()));
    }

    private static String said(Statement year) {
        return year.figure(Account.REVENUE)
                .map(money -> money.approximately(Language.current().locale()))
                .orElse("–");
    }

    private static String n(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
