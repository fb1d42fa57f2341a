package org.hamkke.culture.web;

import static org.hamkke.shell.Words.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hamkke.assent.Keys;
import org.hamkke.assent.SubjectPage;
import org.hamkke.culture.Dimension;
import org.hamkke.shell.Words;
import org.hamkke.shell.face.Fact;
import org.springframework.stereotype.Component;

/** What a key holder reads before turning the key: how each side describes itself, and the way with the difference. */
@Component
class HandlingSubject implements SubjectPage {
    @Override
    public boolean speaksFor(String kind) {
        return kind.startsWith("culture.");
    }

    @Override
    public String name(String kind, int version, String label) {
        return Stream.of(Dimension.values())
                .flatMap(one -> Words.anew(label, "culture.dimension." + one.label()).stream())
                .findFirst()
                .orElse(label);
    }

    @Override
    public String path(Keys keys) {
        return "/alliances/" + keys.circleId() + "/culture";
    }

    @Override
    public List<Fact> facts(Map<String, Object> content) {
        var dimension = Dimension.of(String.valueOf(content.get("dimension")));
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(t("culture.dimension"), CultureRow.name(dimension)));
        if (content.get("sides") instanceof List<?> sides)
            for (var side : sides)
                if (side instanceof Map<?, ?> said) facts.add(side(dimension, said));
        facts.add(new Fact(t("culture.handling"), String.valueOf(content.get("handling"))));
        return facts;
    }

    private static Fact side(Dimension dimension, Map<?, ?> said) {
        var words = said.get("words") == null ? "" : String.valueOf(said.get("words"));
        var place =
                said.get("position") instanceof Number position
                        ? CultureRow.anchor(dimension, position.intValue())
                        : "";
        return new Fact(String.valueOf(said.get("company")), (place + " " + words).strip());
    }
}
