package org.hamkke.assent.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hamkke.shell.Words;
import org.hamkke.shell.face.Fact;

/** Signed content by the names of its fields, for kinds whose module does not tell it in words of its own. */
final class ContentFacts {
    /** Names that have a text under {@code assent.field}; others show as they are. */
    static final Set<String> NAMED =
            Set.of(
                    "name",
                    "title",
                    "label",
                    "text",
                    "purpose",
                    "reason",
                    "why",
                    "due",
                    "from",
                    "to",
                    "unit",
                    "baseline",
                    "target",
                    "amount",
                    "value",
                    "measure",
                    "goal",
                    "kind",
                    "version",
                    "company",
                    "items",
                    "clauses",
                    "tasks",
                    "shares",
                    "note");

    private ContentFacts() {}

    static List<Fact> of(Map<String, Object> content) {
        var facts = new ArrayList<Fact>();
        add(facts, "", content);
        return facts;
    }

    private static void add(List<Fact> facts, String name, Object value) {
        switch (value) {
            case Map<?, ?> map ->
                    map.forEach(
                            (key, inner) -> add(facts, joined(name, String.valueOf(key)), inner));
            case List<?> list -> addAll(facts, name, list);
            default -> facts.add(new Fact(name, String.valueOf(value)));
        }
    }

    private static void addAll(List<Fact> facts, String name, List<?> list) {
        for (int i = 0; i < list.size(); i++) add(facts, name + " " + (i + 1), list.get(i));
    }

    private static String joined(String outer, String key) {
        var name = NAMED.contains(key) ? Words.t("assent.field." + key) : key;
        return outer.isEmpty() ? name : outer + ", " + name;
    }
}
