package org.hamkke.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hamkke.agreement.text.AgreementText.Side;
import org.hamkke.agreement.text.ClauseKind;
import org.hamkke.agreement.text.Dates;
import org.hamkke.shell.Language;
import org.hamkke.shell.Words;

/**
 * The wording an agreement begins with. The document is Korean; the English wording of the same clauses is there for a
 * reader of the screen.
 *
 * @param numbers under which each kind of clause stands, for the clauses that point at it
 */
record StandardClauses(
        Language language, Design design, Terms terms, Map<ClauseKind, Integer> numbers) {
    /** Every standard clause in its order, under the numbers they have then. */
    static StandardClauses inOrder(Design design, Terms terms) {
        var numbers =
                Arrays.stream(ClauseKind.values())
                        .collect(Collectors.toMap(kind -> kind, kind -> kind.ordinal() + 1));
        return new StandardClauses(Language.KOREAN, design, terms, numbers);
    }

    StandardClauses in(Language other) {
        return new StandardClauses(other, design, terms, numbers);
    }

    static String collective(Language language, Design design) {
        return Words.t(
                language,
                design.sides().size() > 2 ? "agreement.each-company" : "agreement.both-companies");
    }

    String heading(ClauseKind kind) {
        return Words.t(language, kind.key() + ".heading");
    }

    String opening() {
        return t("agreement.opening", names(), collective(language, design), design.alliance());
    }

    String closing() {
        return t("agreement.closing", collective(language, design));
    }

    String text(ClauseKind kind) {
        return switch (kind) {
            case PURPOSE -> purpose();
            case BENEFITS -> withItems(kind, design.benefits());
            case GOALS -> withItems(kind, design.goals());
            case SHARING -> sharing();
            case TERM -> term();
            case OWN -> "";
            default -> plain(kind);
        };
    }

    private String purpose() {
        var first =
                t(
                        ClauseKind.PURPOSE.key() + ".text",
                        names(),
                        collective(language, design),
                        design.alliance());
        return design.purpose().isEmpty()
                ? first
                : first + "\n" + t(ClauseKind.PURPOSE.key() + ".aim", oneLine(design.purpose()));
    }

    private String withItems(ClauseKind kind, List<Design.Line> lines) {
        var all = collective(language, design);
        if (lines.isEmpty()) return t(kind.key() + ".without", all);
        var items =
                lines.stream()
                        .map(line -> "\n- " + line.label() + ": " + oneLine(line.text()))
                        .collect(Collectors.joining());
        return t(kind.key() + ".text", all) + items + "\n" + t(kind.key() + ".more", all);
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\R++", " ");
    }

    private String sharing() {
        var all = collective(language, design);
        if (design.sharing().isEmpty()) return t("agreement.clause.sharing.without", all);
        var agreed = design.sharing().get();
        var lines = new ArrayList<>(language == Language.KOREAN ? agreed.rule() : agreed.english());
        lines.add(t("agreement.clause.sharing.text", all));
        return String.join("\n", lines);
    }

    private String term() {
        var all = collective(language, design);
        var first =
                t(
                        "agreement.clause.term.text",
                        written(terms.from()),
                        length(),
                        written(terms.lastDay()),
                        all);
        return first
                + "\n"
                + t(
                        terms.renews()
                                ? "agreement.clause.term.renews"
                                : "agreement.clause.term.ends",
                        all,
                        length());
    }

    private String length() {
        int months = terms.months();
        return months % 12 == 0 ? t("agreement.years", months / 12) : t("agreement.months", months);
    }

    private String written(LocalDate day) {
        return language == Language.KOREAN ? Dates.written(day) : day.toString();
    }

    private String plain(ClauseKind kind) {
        return t(
                kind.key() + ".text",
                collective(language, design),
                names(),
                reference(ClauseKind.MEDIATION),
                reference(ClauseKind.EXIT),
                reference(ClauseKind.CHANGE));
    }

    /** 한빛로보틱스, 세움에너지와 노르트빈트. */
    private String names() {
        var names = design.sides().stream().map(Side::name).toList();
        if (names.size() < 2) return String.join("", names);
        return t(
                "agreement.pair",
                String.join(", ", names.subList(0, names.size() - 1)),
                names.getLast());
    }

    private String reference(ClauseKind kind) {
        var number = numbers.get(kind);
        return number == null
                ? t("agreement.reference.unnumbered", heading(kind))
                : t("agreement.reference", number, heading(kind));
    }

    private String t(String key, Object... arguments) {
        return Words.t(language, key, arguments);
    }
}
