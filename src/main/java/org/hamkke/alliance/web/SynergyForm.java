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
        return List.of(
                fact("name", expectation.expectation()),
                fact("unit", expectation.unit()),
                fact("baseline", expectation.baseline()),
                fact("target", expectation.target()),
                fact("due", expectation.due()),
                fact("yearlyValue", expectation.yearlyValue()),
                fact("basis", expectation.basis()));
    }

    private static Fact fact(String field, String typed) {
        return new Fact(Words.t("alliance.expectation." + field), typed);
    }
}
