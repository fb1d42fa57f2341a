package org.hamkke.finance.web;

import static org.hamkke.shell.Words.t;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hamkke.finance.Fetch;
import org.hamkke.finance.FinanceWords;
import org.hamkke.finance.Recorded;
import org.hamkke.finance.SheetReading;
import org.hamkke.finance.YearTold;
import org.hamkke.finance.YearTold.Outcome;
import org.hamkke.finance.ratio.Account;
import org.hamkke.finance.ratio.BandTable;
import org.hamkke.finance.ratio.Finding;
import org.hamkke.finance.ratio.Health;
import org.hamkke.finance.ratio.Ratio;
import org.hamkke.finance.ratio.Scored;
import org.hamkke.partner.Partner;
import org.hamkke.shell.Formats;
import org.hamkke.shell.Language;
import org.hamkke.shell.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A partner's finances.
 *
 * @param recorded the earliest year first, as one reads a row of figures
 * @param health of the same years, in the same order
 * @param problems of a file that was just refused
 */
public record FinancePage(
        Partner partner,
        List<Recorded> recorded,
        List<Health> health,
        BandTable table,
        @Nullable Fetch fetch,
        boolean hasKey,
        boolean keepsKey,
        boolean writes,
        Refused refused,
        List<SheetReading.Problem> problems) {

    /** A figure and, where it goes by another name in the filing, that name. */
    public record Figure(String text, String as) {}

    public record AccountRow(String name, List<Figure> figures) {}

    public record RatioRow(String name, String formula, List<String> said, String points) {}

    public String at() {
        return "/partners/" + partner.id() + "/finance";
    }

    public boolean hasCode() {
        return !partner.entry().registration().corporateCode().isEmpty();
    }

    public boolean runs() {
        return fetch != null && fetch.runs();
    }

    public Optional<Health> latest() {
        return health.isEmpty() ? Optional.empty() : Optional.of(health.getLast());
    }

    public Recorded newest() {
        return recorded.getLast();
    }

    public String source(Recorded year) {
        return FinanceWords.source(year);
    }

    public String taken(Recorded year) {
        return t("finance.taken", Formats.date(Formats.day(year.takenAt())), year.by());
    }

    /** Only accounts that some year knows; what one year lacks is said in its cell. */
    public List<AccountRow> accounts() {
        return Arrays.stream(Account.values())
                .filter(account ->
                        recorded.stream().anyMatch(r -> r.statement().figure(account).isPresent()))
                .map(account ->
                        new AccountRow(
                                FinanceWords.name(account),
                                recorded.stream().map(year -> figure(account, year)).toList()))
                .toList();
    }

    private static Figure figure(Account account, Recorded year) {
        var as = year.nameOf(account);
        return new Figure(
                year.statement()
                        .figure(account)
                        .map(money -> money.approximately(Language.current().locale()))
                        .orElse(""),
                as.replaceAll("\\s", "").equals(FinanceWords.name(account)) ? "" : as);
    }

    public List<RatioRow> ratios() {
        return Arrays.stream(Ratio.values()).map(this::ratio).toList();
    }

    private RatioRow ratio(Ratio ratio) {
        return new RatioRow(
                FinanceWords.name(ratio),
                t("finance.formula." + ratio.label()),
                health.stream().map(year -> said(scored(year, ratio))).toList(),
                latest().flatMap(year -> scored(year, ratio).points())
                        .map(String::valueOf)
                        .orElse(""));
    }

    private static Scored scored(Health year, Ratio ratio) {
        return year.ratios().get(ratio.ordinal());
    }

    private static String said(Scored scored) {
        var words = FinanceWords.said(scored.ratio(), scored.finding());
        return scored.finding() instanceof Finding.Measured(var _, var instead) && instead
                ? t("finance.byFinanceCosts", words)
                : words;
    }

    public List<BandRow> bands() {
        return Arrays.stream(Ratio.values())
                .map(ratio ->
                        BandRow.of(
                                table.of(ratio),
                                latest().flatMap(year -> scored(year, ratio).points())))
                .toList();
    }

    public Trend trend() {
        return Trend.of(recorded.stream().map(Recorded::statement).toList());
    }

    /** What the register didn't give, in words: nothing is passed over. */
    public List<String> gaps() {
        if (fetch == null) return List.of();
        return fetch.years().stream()
                .filter(year ->
                        year.outcome() != Outcome.TAKEN && year.outcome() != Outcome.WAITING)
                .map(FinancePage::gap)
                .toList();
    }

    private static String gap(YearTold year) {
        var detail =
                year.outcome() == Outcome.FAILED
                        ? t(
                                "finance.failure."
                                        + year.detail()
                                                .toLowerCase(java.util.Locale.ROOT)
                                                .replace('_', '-'))
                        : year.detail();
        return t("finance.told." + year.outcome().label(), year.year().toString(), detail);
    }

    public boolean failed() {
        return fetch != null
                && (fetch.state() == Fetch.State.FAILED || !fetch.with(Outcome.FAILED).isEmpty());
    }

    public static String said(SheetReading.Problem problem) {
        var words = t(problem.phrase().key(), problem.phrase().arguments().toArray());
        return problem.key().isEmpty() ? words : column(problem.key()) + ": " + words;
    }

    private static String column(String key) {
        return org.hamkke.finance.SheetColumns.ALL
                .find(key)
                .map(column -> t(column.titleKey()))
                .orElse(key);
    }
}
