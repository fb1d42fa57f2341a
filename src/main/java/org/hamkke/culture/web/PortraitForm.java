package org.hamkke.culture.web;

import static org.hamkke.shell.Words.t;

import java.util.List;
import org.hamkke.culture.CultureRule;
import org.hamkke.culture.Dimension;
import org.hamkke.culture.PortraitPlan;
import org.hamkke.kernel.NotFound;
import org.hamkke.shell.face.Fact;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** The own side's portrait as it is typed. */
public record PortraitForm(String position, String words, int version) {
    static PortraitForm of(CultureRow row) {
        for (var said : row.said()) {
            if (!said.own()) continue;
            var portrait = said.portrait();
            var position = said.position() == 0 ? "" : String.valueOf(said.position());
            return new PortraitForm(
                    position, portrait == null ? "" : portrait.words(), said.version());
        }
        return new PortraitForm("", "", 0);
    }

    static PortraitForm typed(MultiValueMap<String, String> sent) {
        return new PortraitForm(
                one(sent, "position"), one(sent, "words"), version(one(sent, "version")));
    }

    static String one(MultiValueMap<String, String> sent, String name) {
        var value = sent.getFirst(name);
        return value == null ? "" : value;
    }

    /** A hidden field that no person typed: anything but a number is no address of ours. */
    static int version(String text) {
        if (!text.matches("\\d{1,9}")) throw new NotFound();
        return Integer.parseInt(text);
    }

    PortraitPlan plan(Dimension dimension) {
        return new PortraitPlan(dimension, place(position), words);
    }

    private static @Nullable Integer place(String text) {
        if (text.isBlank()) return null;
        if (!text.matches("\\d")) throw CultureRule.POSITION_IS_ON_THE_SCALE.refusal();
        return Integer.valueOf(text);
    }

    PortraitForm over(PortraitForm now) {
        return new PortraitForm(position, words, now.version());
    }

    List<Fact> facts(CultureRow row) {
        var said = new Fact(t("culture.words"), words);
        if (!row.dimension().isScaled()) return List.of(said);
        var place = position.matches("[1-5]") ? row.anchor(Integer.parseInt(position)) : "";
        return List.of(new Fact(t("culture.position"), place), said);
    }
}
