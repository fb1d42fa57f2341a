package org.hamkke.agreement.web;

import java.util.List;
import org.hamkke.agreement.Clause;
import org.hamkke.shell.Typed;
import org.hamkke.shell.Words;
import org.hamkke.shell.face.Fact;

/** An article as it is being written. */
public record ClauseForm(String heading, String text, int version) implements Typed<ClauseForm> {
    static ClauseForm of(Clause clause) {
        return new ClauseForm(clause.heading(), clause.text(), clause.version());
    }

    @Override
    public ClauseForm over(int newer) {
        return new ClauseForm(heading, text, newer);
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                new Fact(Words.t("agreement.form.heading"), heading),
                new Fact(Words.t("agreement.form.text"), text));
    }
}
