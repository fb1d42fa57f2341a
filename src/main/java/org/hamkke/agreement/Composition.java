package org.hamkke.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hamkke.agreement.text.AgreementText;
import org.hamkke.agreement.text.AgreementText.Pledge;
import org.hamkke.agreement.text.ClauseKind;
import org.hamkke.shell.Language;

/** Puts terms, clauses, pledges and design together into one text, and says where the design has moved on. */
record Composition(Design design, Terms terms, List<Clause> clauses, List<Pledge> pledges) {
    AgreementText text() {
        var standard = standard();
        return new AgreementText(
                terms.title(),
                design.sides(),
                StandardClauses.collective(Language.KOREAN, design),
                terms.from(),
                terms.months(),
                terms.renews(),
                standard.opening(),
                clauses.stream().map(Clause::article).toList(),
                standard.closing(),
                new Annexes(design, pledges, numbers()).all(),
                pledges);
    }

    /** Under the numbers the clauses have now; of several of a kind the first one. */
    StandardClauses standard() {
        var numbers =
                clauses.stream()
                        .filter(clause -> clause.kind().standard())
                        .collect(
                                Collectors.toMap(
                                        Clause::kind, Clause::number, (first, _) -> first));
        return new StandardClauses(Language.KOREAN, design, terms, numbers);
    }

    Map<UUID, String> fresh() {
        var standard = standard();
        var fresh = new HashMap<UUID, String>();
        for (var clause : clauses) {
            var now = standard.text(clause.kind());
            if (clause.kind().fromDesign() && !now.equals(clause.standard()))
                fresh.put(clause.id(), now);
        }
        return fresh;
    }

    /** Only where the Korean words are the proposed ones: nobody has put a changed clause into English. */
    Map<UUID, Draft.English> english() {
        var korean = standard();
        var english = korean.in(Language.ENGLISH);
        return clauses.stream()
                .filter(clause ->
                        clause.kind() != ClauseKind.OWN
                                && clause.text().equals(korean.text(clause.kind())))
                .collect(
                        Collectors.toMap(
                                Clause::id,
                                clause ->
                                        new Draft.English(
                                                english.heading(clause.kind()),
                                                english.text(clause.kind()))));
    }

    private Map<UUID, Integer> numbers() {
        return clauses.stream().collect(Collectors.toMap(Clause::id, Clause::number));
    }
}
