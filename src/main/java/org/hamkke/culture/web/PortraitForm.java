package org.hamkke.culture.web;

import static org.hamkke.shell.Words.t;

import java.util.List;
import org.hamkke.culture.CultureRule;
import org.hamkke.culture.Dimension;
import org.hamkke.culture.PortraitPlan;
import org.hamkke.kernel.NotFound;
import org.hamkke.shell.Typed;
import org.hamkke.shell.face.Fact;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** The own side's portrait as it is typed. */
public record PortraitForm(Dimension dimension, String position, String words, int version)
        implements Typed<PortraitForm> {
    static PortraitForm of(CultureRow row) {
        for (var said : row.said()) {
            if (!said.own()) continue;
            var portrait = said.portrait();
            var position = said.position() == 0 ? "" : String.valueOf(said.position());
            return new PortraitForm(
                    row.dimension(),
                    position,
                    portrait == null ? "" : portrait.words(),
                    said.version());
        }
        return new PortraitForm(row.dimension(), "", "", 0);
    }

    static PortraitForm typed(Dimension dimension, MultiValueMap<String, String> sent) {
        return new PortraitForm(
                dimension,
                one(sent, "position"),
                one(sent, "words"),
                version(one(sent, "version")));
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

    PortraitPlan plan() {
        return new PortraitPlan(dimension, place(position), words);
    }

    private static @Nullable Integer place(String text) {
        if (text.isBlank()) return null;
        if (!text.matches("\\d")) throw CultureRule.POSITION_IS_ON_THE_SCALE.refusal();
        return Integer.valueOf(text);
    }

    @Override
    public PortraitForm over(int current) {
        return new PortraitForm(dimension, position, words, current);
    }

    @Override
    public List<Fact> facts() {
        var said = new Fact(t("culture.words"), words);
        if (!dimension.isScaled()) return List.of(said);
        var place =
                position.matches("[1-5]")
                        ? CultureRow.anchor(dimension, Integer.parseInt(position))
                        : "";
        return List.of(new Fact(t("culture.position"), place), said);
    }
}
