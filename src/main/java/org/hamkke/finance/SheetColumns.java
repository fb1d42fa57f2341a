package org.hamkke.finance;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hamkke.finance.ratio.Account;
import org.hamkke.sheet.Phrasebook;
import org.hamkke.sheet.column.Column;
import org.hamkke.sheet.column.Columns;
import org.hamkke.sheet.column.Kind;
import org.hamkke.shell.Language;
import org.hamkke.shell.Words;

/** The columns of a sheet of statements: a row for each year. */
public final class SheetColumns {
    static final String YEAR = "year";
    static final String SCOPE = "scope";
    static final String NOTE = "note";

    public static final Columns ALL =
            new Columns(
                    Stream.of(
                                    Stream.of(
                                            Column.of(YEAR, "finance.field.year", Kind.TEXT)
                                                    .mandatory()
                                                    .called(
                                                            "회계연도",
                                                            "결산연도",
                                                            "연도",
                                                            "년도",
                                                            "기수",
                                                            "fiscal year"),
                                            Column.of(SCOPE, "finance.field.scope", Kind.TEXT)
                                                    .called("연결여부", "연결구분", "재무제표구분")),
                                    Arrays.stream(Account.values()).map(SheetColumns::column),
                                    Stream.of(
                                            Column.of(NOTE, "finance.field.note", Kind.TEXT)
                                                    .called("비고", "자료", "source")))
                            .flatMap(columns -> columns)
                            .toList());

    static final List<Phrasebook> LANGUAGES =
            Arrays.stream(Language.values()).map(SheetColumns::phrasebook).toList();

    private SheetColumns() {}

    public static Phrasebook phrasebook(Language language) {
        return phrase -> Words.t(language, phrase.key(), phrase.arguments().toArray());
    }

    private static Column column(Account account) {
        return Column.of(account.label(), "finance.account." + account.label(), Kind.MONEY)
                .called(names(account).toArray(String[]::new));
    }

    private static List<String> names(Account account) {
        return switch (account) {
            case ASSETS -> List.of("총자산", "자산합계", "자산");
            case CURRENT_ASSETS -> List.of("유동자산합계");
            case LIABILITIES -> List.of("총부채", "부채합계", "부채");
            case CURRENT_LIABILITIES -> List.of("유동부채합계");
            case EQUITY -> List.of("총자본", "자본합계", "자기자본", "순자산");
            case REVENUE -> List.of("매출", "수익", "영업수익", "수익(매출액)");
            case OPERATING_PROFIT -> List.of("영업손익", "영업이익(손실)");
            case INTEREST_EXPENSE -> List.of("이자", "지급이자");
            case FINANCE_COSTS -> List.of("금융원가");
            case NET_PROFIT -> List.of("순이익", "당기순손익", "당기순이익(손실)");
        };
    }
}
