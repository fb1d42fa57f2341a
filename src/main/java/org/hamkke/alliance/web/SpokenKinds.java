package org.hamkke.alliance.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hamkke.alliance.GoalKind;
import org.hamkke.alliance.Horizon;
import org.hamkke.alliance.Stage;
import org.hamkke.alliance.Stages;
import org.hamkke.assent.KeyPanel;
import org.hamkke.assent.Keys;
import org.hamkke.assent.SubjectPage;
import org.hamkke.shell.Words;
import org.hamkke.shell.face.Fact;
import org.springframework.stereotype.Component;

/** What an alliance itself puts to the keys, in the reader's words. */
@Component
class SpokenKinds implements SubjectPage {
    @Override
    public boolean speaksFor(String kind) {
        return kind.startsWith("alliance.");
    }

    @Override
    public String name(String kind, int version, String label) {
        return switch (kind) {
            case "alliance.purpose", "alliance.win-win", "alliance.workshop" ->
                    KeyPanel.kindOf(kind);
            case "alliance.stage", "alliance.waiver" -> Stages.moveTo(version);
            case "alliance.party" -> Words.anew(label, "alliance.party.joining").orElse(label);
            default -> label;
        };
    }

    @Override
    public String path(Keys keys) {
        var page =
                switch (keys.subject().kind()) {
                    case "alliance.win-win" -> "/win-win";
                    case "alliance.goal", "alliance.goal-retirement" -> "/goals";
                    case "alliance.workshop" -> "/workshop";
                    case "alliance.party" -> "/parties";
                    default -> "";
                };
        return "/alliances/" + keys.circleId() + page;
    }

    @Override
    public List<Fact> facts(Map<String, Object> content) {
        if (content.containsKey("statements")) return statements(content);
        if (content.containsKey("voices")) return SignedWorkshop.facts(content);
        if (content.containsKey("goal")) return SignedGoal.facts(content);
        if (content.containsKey("domain")) return party(content);
        return content.containsKey("to") ? stage(content) : charter(content);
    }

    private static List<Fact> statements(Map<String, Object> content) {
        var facts = new ArrayList<Fact>();
        for (var one : Signed.list(content, "statements")) {
            facts.add(new Fact(Signed.text(one, "company"), Signed.text(one, "benefit")));
            var evidence = Signed.text(one, "evidence");
            if (!evidence.isEmpty())
                facts.add(
                        new Fact(
                                Words.t("alliance.signed.evidence", Signed.text(one, "company")),
                                evidence));
        }
        return facts;
    }

    private static List<Fact> stage(Map<String, Object> content) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(Words.t("alliance.signed.from"), stageName(content, "from")));
        facts.add(new Fact(Words.t("alliance.signed.to"), stageName(content, "to")));
        Signed.list(content, "open")
                .forEach(one ->
                        facts.add(
                                new Fact(
                                        Words.t("alliance.waiver.open"),
                                        Signed.text(one, "words"))));
        if (content.containsKey("reason"))
            facts.add(new Fact(Words.t("alliance.waiver.reason"), Signed.text(content, "reason")));
        return facts;
    }

    private static String stageName(Map<String, Object> content, String key) {
        return Strip.name(Stage.valueOf(Signed.text(content, key)));
    }

    private static List<Fact> party(Map<String, Object> content) {
        return List.of(
                new Fact(Words.t("alliance.party.company"), Signed.text(content, "company")),
                new Fact(Words.t("alliance.party.domain"), Signed.text(content, "domain")));
    }

    private static List<Fact> charter(Map<String, Object> content) {
        return List.of(
                new Fact(Words.t("alliance.name"), Signed.text(content, "name")),
                new Fact(Words.t("alliance.purpose"), Signed.text(content, "purpose")));
    }

    /** A goal's own words. */
    private static final class SignedGoal {
        static List<Fact> facts(Map<String, Object> content) {
            var facts = new ArrayList<Fact>();
            facts.add(new Fact(Words.t("alliance.goal.title"), Signed.text(content, "goal")));
            facts.add(
                    new Fact(
                            Words.t("alliance.goal.kind"),
                            Words.t(
                                    "alliance.goal.kind."
                                            + GoalKind.valueOf(Signed.text(content, "kind"))
                                                    .label())));
            facts.add(
                    new Fact(
                            Words.t("alliance.goal.horizon"),
                            Words.t(
                                    "alliance.goal.horizon."
                                            + Horizon.valueOf(Signed.text(content, "horizon"))
                                                    .label())));
            facts.add(new Fact(Words.t("alliance.goal.measure"), Signed.text(content, "measure")));
            facts.add(new Fact(Words.t("alliance.goal.figures"), figures(content)));
            add(facts, "alliance.goal.synergy", content, "synergyName");
            add(facts, "alliance.goal.reason", content, "reason");
            add(facts, "alliance.goal.retire.reason", content, "why");
            return facts;
        }

        private static String figures(Map<String, Object> content) {
            var unit = Signed.text(content, "unit");
            var due =
                    Figures.day(Signed.text(content, "due"))
                            .map(org.hamkke.shell.Formats::date)
                            .orElse("");
            return Words.t(
                    "alliance.figure.course",
                    figure(content, "baseline", unit),
                    figure(content, "target", unit),
                    due);
        }

        private static String figure(Map<String, Object> content, String key, String unit) {
            return Figures.number(Signed.text(content, key))
                    .map(number -> Figures.of(number, unit))
                    .orElse("…");
        }

        private static void add(
                List<Fact> facts, String label, Map<String, Object> content, String key) {
            if (content.containsKey(key))
                facts.add(new Fact(Words.t(label), Signed.text(content, key)));
        }
    }
}
