package org.hamkke.culture.web;

import static org.hamkke.shell.Words.t;

import java.util.List;
import org.hamkke.shell.Typed;
import org.hamkke.shell.face.Fact;
import org.springframework.util.MultiValueMap;

/** The way to handle a difference as it is typed; over the draft where there is one, else over what is in effect. */
public record HandlingForm(String words, int version) implements Typed<HandlingForm> {
    static HandlingForm of(CultureRow row, int version) {
        var standing = row.draft() == null ? row.agreed() : row.draft();
        return new HandlingForm(standing == null ? "" : standing.words(), version);
    }

    static HandlingForm typed(MultiValueMap<String, String> sent) {
        return new HandlingForm(
                PortraitForm.one(sent, "handling"),
                PortraitForm.version(PortraitForm.one(sent, "version")));
    }

    @Override
    public HandlingForm over(int current) {
        return new HandlingForm(words, current);
    }

    @Override
    public List<Fact> facts() {
        return List.of(new Fact(t("culture.handling"), words));
    }
}
