package org.hamkke.alliance.web;

import java.util.List;
import org.hamkke.alliance.AllianceSummary;
import org.hamkke.shell.Typed;
import org.hamkke.shell.Words;
import org.hamkke.shell.face.Fact;
import org.springframework.util.MultiValueMap;

/** Name and purpose of an alliance as they were typed. */
public record CharterForm(String name, String purpose, int version) implements Typed<CharterForm> {
    static CharterForm of(MultiValueMap<String, String> sent) {
        return new CharterForm(
                Forms.one(sent, "name"), Forms.one(sent, "purpose"), Forms.version(sent));
    }

    static CharterForm of(AllianceSummary alliance) {
        return new CharterForm(alliance.name(), alliance.purpose(), alliance.version());
    }

    @Override
    public CharterForm over(int current) {
        return new CharterForm(name, purpose, current);
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                new Fact(Words.t("alliance.name"), name),
                new Fact(Words.t("alliance.purpose"), purpose));
    }
}
