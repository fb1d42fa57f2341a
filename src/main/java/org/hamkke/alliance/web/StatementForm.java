package org.hamkke.alliance.web;

import java.util.List;
import org.hamkke.alliance.Canvas;
import org.hamkke.alliance.Statement;
import org.hamkke.shell.Typed;
import org.hamkke.shell.Words;
import org.hamkke.shell.face.Fact;
import org.springframework.util.MultiValueMap;

/** The own side's win-win statement as it was typed. */
public record StatementForm(String benefit, String evidence, int version)
        implements Typed<StatementForm> {
    static final StatementForm BLANK = new StatementForm("", "", 0);

    static StatementForm of(MultiValueMap<String, String> sent) {
        return new StatementForm(
                Forms.one(sent, "benefit"), Forms.one(sent, "evidence"), Forms.version(sent));
    }

    static StatementForm of(Statement one) {
        return new StatementForm(one.benefit(), one.evidence(), one.version());
    }

    /** The words of the canvas, to be read once more before they are saved. */
    StatementForm from(Canvas canvas) {
        return new StatementForm(canvas.benefit(), canvas.evidence(), version);
    }

    @Override
    public StatementForm over(int current) {
        return new StatementForm(benefit, evidence, current);
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                new Fact(Words.t("alliance.statement.benefit"), benefit),
                new Fact(Words.t("alliance.statement.evidence"), evidence));
    }
}
