package org.hamkke.alliance.web;

import java.util.List;
import org.hamkke.alliance.Expectation;
import org.hamkke.alliance.Synergy;
import org.hamkke.shell.Typed;
import org.hamkke.shell.Words;
import org.hamkke.shell.face.Fact;
import org.springframework.util.MultiValueMap;

/** An expected number of an alliance as it is typed over the one that stands. */
record SynergyForm(ExpectationForm expectation, int version) implements Typed<SynergyForm> {
    static final SynergyForm BLANK = new SynergyForm(ExpectationForm.BLANK, 0);

    static SynergyForm fresh(MultiValueMap<String, String> sent) {
        return new SynergyForm(ExpectationForm.row(sent, 0), 0);
    }

    static SynergyForm of(MultiValueMap<String, String> sent) {
        return new SynergyForm(ExpectationForm.row(sent, 0), Forms.version(sent));
    }

    static SynergyForm of(Synergy standing) {
        return new SynergyForm(ExpectationForm.of(standing.expectation()), standing.version());
    }

    Expectation read() {
        return expectation.read();
    }

    @Override
    public SynergyForm over(int current) {
        return new SynergyForm(expectation, current);
    }

    @Override
    public List<Fact> facts() {
        var one = expectation;
        var figures =
                Words.t(
                        "alliance.expectation.typed",
                        "",
                        one.baseline(),
                        one.target(),
                        one.unit(),
                        one.due(),
                        one.yearlyValue());
        return List.of(
                new Fact(Words.t("alliance.expectation.name"), one.expectation()),
                new Fact(Words.t("alliance.goal.figures"), figures),
                new Fact(Words.t("alliance.expectation.basis"), one.basis()));
    }
}
