package org.hamkke.alliance.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hamkke.shell.Formats;
import org.hamkke.shell.Words;
import org.hamkke.shell.face.Fact;

/** The workshop record's own words, as they were signed. */
final class SignedWorkshop {
    private SignedWorkshop() {}

    static List<Fact> facts(Map<String, Object> content) {
        var facts = new ArrayList<Fact>();
        var day = Figures.day(Signed.text(content, "heldOn")).map(Formats::date).orElse("");
        facts.add(new Fact(Words.t("alliance.workshop.held-on"), day));
        add(facts, content, "vision");
        add(facts, content, "mission");
        add(facts, content, "values");
        Signed.list(content, "voices").forEach(one -> facts.addAll(voice(one)));
        add(facts, content, "questions");
        return facts;
    }

    private static List<Fact> voice(Map<?, ?> one) {
        var company = Signed.text(one, "company");
        return List.of(
                new Fact(
                        Words.t("alliance.workshop.attendees.of", company),
                        Signed.text(one, "attendees")),
                new Fact(
                        Words.t("alliance.workshop.expectations.of", company),
                        Signed.text(one, "expectations")));
    }

    private static void add(List<Fact> facts, Map<String, Object> content, String key) {
        var text = Signed.text(content, key);
        if (!text.isEmpty()) facts.add(new Fact(Words.t("alliance.workshop." + key), text));
    }
}
