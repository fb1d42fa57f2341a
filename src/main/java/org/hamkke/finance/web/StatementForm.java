package org.hamkke.finance.web;

import java.time.Year;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hamkke.finance.FigureText;
import org.hamkke.finance.Figures;
import org.hamkke.finance.FinanceRule;
import org.hamkke.finance.Recorded;
import org.hamkke.finance.Source;
import org.hamkke.finance.ratio.Account;
import org.hamkke.finance.ratio.Scope;
import org.hamkke.kernel.Money;
import org.hamkke.kernel.RuleViolation;

/** What was typed of a business year, kept as it is until all of it holds. */
public record StatementForm(Map<String, String> typed) {
    public StatementForm {
        typed = Map.copyOf(typed);
    }

    static StatementForm of(Recorded recorded) {
        var typed = new LinkedHashMap<String, String>();
        typed.put("year", recorded.year().toString());
        typed.put("scope", recorded.statement().scope().name());
        typed.put("note", recorded.figures().note());
        recorded.statement()
                .figures()
                .forEach((account, money) ->
                        typed.put(
                                account.label(), org.hamkke.shell.Formats.number(money.amount())));
        return new StatementForm(typed);
    }

    public String at(String field) {
        return typed.getOrDefault(field, "");
    }

    /** @throws RuleViolation with everything that doesn't hold, so that it is mended in one go */
    Figures figures(Source source) {
        var refusals = new ArrayList<RuleViolation.Refusal>();
        var won = won(refusals);
        var scope = scope(refusals);
        var year = year(refusals);
        if (!refusals.isEmpty()) throw new RuleViolation(refusals);
        return Figures.written(year, scope, won, source, at("note"));
    }

    private Map<Account, Money> won(List<RuleViolation.Refusal> refusals) {
        var won = new EnumMap<Account, Money>(Account.class);
        for (var account : Account.values()) {
            try {
                var money = FigureText.read(account, at(account.label()).replace('−', '-'));
                if (money != null) won.put(account, money);
            } catch (RuleViolation violation) {
                refusals.addAll(violation.refusals());
            }
        }
        return won;
    }

    private Scope scope(List<RuleViolation.Refusal> refusals) {
        for (var scope : Scope.values()) if (scope.name().equals(at("scope"))) return scope;
        if (!at("scope").isEmpty())
            refusals.add(new RuleViolation.Refusal(FinanceRule.SCOPE_IS_KNOWN));
        return Scope.UNSTATED;
    }

    private Year year(List<RuleViolation.Refusal> refusals) {
        if (at("year").strip().matches("\\d{4}")) return Year.parse(at("year").strip());
        refusals.add(
                new RuleViolation.Refusal(
                        FinanceRule.YEAR_IS_KNOWN,
                        String.valueOf(Figures.FIRST_YEAR),
                        String.valueOf(Figures.LAST_YEAR)));
        return Year.of(Figures.FIRST_YEAR);
    }
}
