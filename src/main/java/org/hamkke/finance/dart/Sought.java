package org.hamkke.finance.dart;

import java.util.List;
import java.util.regex.Pattern;
import org.hamkke.finance.ratio.Account;

/**
 * Where in a filing an account is looked for: by its taxonomy id first, then by the names companies give it. Divisions count in
 * their order, since the same id stands in the cash flow and the changes in equity once more, with other amounts.
 */
record Sought(Account account, List<String> divisions, List<String> ids, List<String> names) {
    private static final List<String> BALANCE = List.of("BS");
    private static final List<String> INCOME = List.of("IS", "CIS");
    private static final Pattern BEFORE_THE_NAME =
            Pattern.compile("^(?:[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ]+|[IVX]+(?=[.．])|\\(?\\d{1,2}\\)?(?=[.．)]))[.．)]*");
    private static final Pattern NOTE = Pattern.compile("\\((?:주석?|Note)[^)]*\\)");

    static final List<Sought> ALL =
            List.of(
                    balance(Account.ASSETS, "Assets", "자산총계", "자산합계", "총자산"),
                    balance(Account.CURRENT_ASSETS, "CurrentAssets", "유동자산", "유동자산합계"),
                    balance(Account.LIABILITIES, "Liabilities", "부채총계", "부채합계", "총부채"),
                    balance(Account.CURRENT_LIABILITIES, "CurrentLiabilities", "유동부채", "유동부채합계"),
                    balance(Account.EQUITY, "Equity", "자본총계", "자본합계", "총자본"),
                    income(
                            Account.REVENUE,
                            List.of("ifrs-full_Revenue", "ifrs_Revenue"),
                            "매출액",
                            "수익(매출액)",
                            "매출",
                            "영업수익",
                            "매출액(영업수익)",
                            "영업수익(매출액)",
                            "수익"),
                    income(
                            Account.OPERATING_PROFIT,
                            List.of(
                                    "dart_OperatingIncomeLoss",
                                    "ifrs-full_ProfitLossFromOperatingActivities"),
                            "영업이익",
                            "영업이익(손실)",
                            "영업손익",
                            "영업손실"),
                    new Sought(
                            Account.INTEREST_EXPENSE,
                            List.of("IS", "CIS", "CF"),
                            List.of(
                                    "dart_InterestExpenseFinanceExpense",
                                    "ifrs-full_InterestExpense",
                                    "ifrs_InterestExpense",
                                    "dart_AdjustmentsForInterestExpenses"),
                            List.of("이자비용", "이자비용(금융원가)", "이자비용(금융비용)")),
                    income(
                            Account.FINANCE_COSTS,
                            List.of("ifrs-full_FinanceCosts", "ifrs_FinanceCosts"),
                            "금융비용",
                            "금융원가"),
                    income(
                            Account.NET_PROFIT,
                            List.of("ifrs-full_ProfitLoss", "ifrs_ProfitLoss"),
                            "당기순이익",
                            "당기순이익(손실)",
                            "당기순손익",
                            "연결당기순이익",
                            "연결당기순이익(손실)",
                            "당기순손실"));

    private static Sought balance(Account account, String concept, String... names) {
        return new Sought(
                account,
                BALANCE,
                List.of("ifrs-full_" + concept, "ifrs_" + concept),
                List.of(names));
    }

    private static Sought income(Account account, List<String> ids, String... names) {
        return new Sought(account, INCOME, ids, List.of(names));
    }

    /** Ⅴ. 영업이익(손실) (주석 25) is 영업이익(손실). */
    static String plain(String name) {
        var together = name.replaceAll("\\s", "");
        var bare = BEFORE_THE_NAME.matcher(together).replaceFirst("");
        return NOTE.matcher(bare).replaceAll("");
    }
}
