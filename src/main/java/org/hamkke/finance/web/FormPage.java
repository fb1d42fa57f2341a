package org.hamkke.finance.web;

import static org.hamkke.shell.Words.t;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.hamkke.finance.FinanceWords;
import org.hamkke.finance.Recorded;
import org.hamkke.finance.ratio.Account;
import org.hamkke.finance.ratio.Scope;
import org.hamkke.partner.Partner;
import org.hamkke.shell.Formats;
import org.hamkke.shell.Refused;
import org.hamkke.shell.face.Choice;
import org.hamkke.shell.face.Fact;
import org.hamkke.shell.face.Version;
import org.jspecify.annotations.Nullable;

/**
 * The form of a business year, new or to be changed.
 *
 * @param standing what now stands; absent for a new year
 * @param version what the form was based on
 * @param meanwhile somebody saved since the form was opened
 */
public record FormPage(
        Partner partner,
        StatementForm form,
        @Nullable Recorded standing,
        int version,
        Refused refused,
        boolean meanwhile) {
    public String back() {
        return "/partners/" + partner.id() + "/finance";
    }

    public String action() {
        return back() + "/years" + (standing == null ? "" : "/" + standing.year());
    }

    public String title() {
        return standing == null
                ? t("finance.year.new")
                : t("finance.year.edit", standing.year().toString());
    }

    public @Nullable String error(String field) {
        return refused.at(field);
    }

    public List<Account> accounts() {
        return List.of(Account.values());
    }

    public static String name(Account account) {
        return FinanceWords.name(account);
    }

    public static List<Choice> scopes() {
        return Arrays.stream(Scope.values())
                .map(scope -> new Choice(scope.name(), t("finance.scope." + scope.label())))
                .toList();
    }

    public Version mine() {
        return new Version(t("finance.conflict.mine"), t("finance.conflict.now"), facts(form));
    }

    public Version theirs() {
        var other = Objects.requireNonNull(standing);
        return new Version(
                t("finance.conflict.theirs", other.by()),
                Formats.dateTime(other.takenAt()),
                facts(StatementForm.of(other)));
    }

    private static List<Fact> facts(StatementForm shown) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(t("finance.field.scope"), scope(shown)));
        for (var account : Account.values())
            facts.add(new Fact(name(account), shown.at(account.label())));
        facts.add(new Fact(t("finance.field.note"), shown.at("note")));
        return facts;
    }

    private static String scope(StatementForm shown) {
        return scopes().stream()
                .filter(choice -> choice.value().equals(shown.at("scope")))
                .map(Choice::text)
                .findFirst()
                .orElse("");
    }
}
