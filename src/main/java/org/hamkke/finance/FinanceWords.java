package org.hamkke.finance;

import static org.hamkke.shell.Words.t;

import java.util.stream.Collectors;
import org.hamkke.finance.ratio.Account;
import org.hamkke.finance.ratio.Finding;
import org.hamkke.finance.ratio.Ratio;
import org.hamkke.shell.Formats;

/** Ratios and where they come from, as a person reads them. */
public final class FinanceWords {
    private FinanceWords() {}

    public static String name(Ratio ratio) {
        return t("finance.ratio." + ratio.label());
    }

    public static String name(Account account) {
        return t("finance.account." + account.label());
    }

    /** 85.2%, 3.4배, 자본잠식, or what is missing. */
    public static String said(Ratio ratio, Finding finding) {
        return switch (finding) {
            case Finding.Measured(var value, var _) ->
                    t(
                            "finance.value."
                                    + ratio.unit().name().toLowerCase(java.util.Locale.ROOT),
                            Formats.number(value));
            case Finding.Told(var circumstance) ->
                    t("finance.circumstance." + circumstance.label());
            case Finding.Missing(var accounts) ->
                    t(
                            "finance.missing",
                            accounts.stream()
                                    .map(FinanceWords::name)
                                    .collect(Collectors.joining(", ")));
        };
    }

    /** OpenDART 사업보고서(연결, 접수번호 20250311001085), or the note of whoever wrote it down. */
    public static String source(Recorded recorded) {
        var figures = recorded.figures();
        return source(
                figures.source().label(),
                figures.statement().scope().label(),
                figures.receipt(),
                figures.note());
    }

    /** By their labels. */
    static String source(String source, String scope, String receipt, String note) {
        var counts = t("finance.scope." + scope);
        if (source.equals(Source.REGISTER.label()))
            return t("finance.source.register.filing", counts, receipt);
        var from = t("finance.source." + source) + ", " + counts;
        return note.isEmpty() ? from : from + ", " + note;
    }
}
