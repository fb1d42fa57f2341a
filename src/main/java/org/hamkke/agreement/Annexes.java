package org.hamkke.agreement;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamkke.agreement.Design.Grid;
import org.hamkke.agreement.text.AgreementText.Annex;
import org.hamkke.agreement.text.AgreementText.Pledge;
import org.hamkke.agreement.text.AnnexKind;
import org.hamkke.agreement.text.Dates;
import org.hamkke.shell.Language;
import org.hamkke.shell.Words;

/** The tables behind the articles, in Korean like the rest of the document. */
record Annexes(Design design, List<Pledge> pledges, Map<UUID, Integer> numbers) {
    List<Annex> all() {
        return List.of(
                annex(AnnexKind.ROLES, List.of(), design.roles()),
                annex(
                        AnnexKind.SHARING,
                        design.sharing().map(Design.Sharing::rule).orElse(List.of()),
                        design.sharing().map(Design.Sharing::scenarios).orElse(Grid.EMPTY)),
                annex(AnnexKind.INDICATORS, List.of(), design.indicators()),
                annex(AnnexKind.PLEDGES, List.of(), pledged()));
    }

    private static Annex annex(AnnexKind kind, List<String> lines, Grid grid) {
        return new Annex(kind, kind.number(), t(kind.key()), lines, grid.columns(), grid.rows());
    }

    private Grid pledged() {
        var columns = List.of(p("what"), p("article"), p("owner"), p("person"), p("due"));
        return pledges.isEmpty()
                ? Grid.EMPTY
                : new Grid(columns, pledges.stream().map(this::row).toList());
    }

    private List<String> row(Pledge pledge) {
        return List.of(
                pledge.what(), article(pledge), pledge.company(), pledge.personName(), due(pledge));
    }

    private String article(Pledge pledge) {
        var number = pledge.clause() == null ? null : numbers.get(pledge.clause());
        return number == null ? "" : "제" + number + "조";
    }

    private static String due(Pledge pledge) {
        if (pledge.dueOn() != null) return Dates.written(pledge.dueOn());
        return pledge.dueDays() == null || pledge.dueDays() == 0
                ? p("first-day")
                : p("days", pledge.dueDays());
    }

    private static String p(String key, Object... arguments) {
        return t("agreement.annex.pledges." + key, arguments);
    }

    private static String t(String key, Object... arguments) {
        return Words.t(Language.KOREAN, key, arguments);
    }
}
