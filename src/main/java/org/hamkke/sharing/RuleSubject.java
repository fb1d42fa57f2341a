package org.hamkke.sharing;

import static org.hamkke.shell.Words.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hamkke.assent.Keys;
import org.hamkke.assent.SubjectPage;
import org.hamkke.kernel.CanonicalJson;
import org.hamkke.kernel.Money;
import org.hamkke.shell.Language;
import org.hamkke.shell.Words;
import org.hamkke.shell.face.Fact;
import org.springframework.stereotype.Component;

/** What a key holder reads before turning the key for a rule: the sentences, the contributions, and each scenario's shares. */
@Component
class RuleSubject implements SubjectPage {
    @Override
    public boolean speaksFor(String kind) {
        return kind.equals(Sharing.KIND);
    }

    /** The alliance is called as it was then. */
    @Override
    public String name(String kind, int version, String label) {
        return Words.anew(label, "sharing.version.of", version).orElse(label);
    }

    @Override
    public String path(Keys keys) {
        return "/alliances/" + keys.circleId() + "/sharing/versions/" + keys.subject().version();
    }

    @Override
    public List<Fact> facts(Map<String, Object> content) {
        var text = CanonicalJson.of(content);
        var plan = PlanReading.plan(text);
        var names = PlanReading.names(text);
        var facts = new ArrayList<Fact>();
        facts.add(
                new Fact(
                        t("sharing.rule"),
                        String.join(
                                "\n",
                                RuleWords.spoken(Language.current(), names).plain(plan.rule()))));
        plan.contributions()
                .forEach(one ->
                        facts.add(
                                new Fact(
                                        t("sharing.contribution.of", name(names, one.party())),
                                        one.description() + " " + words(one.value()))));
        Calculation.of(plan)
                .outcomes()
                .forEach(outcome ->
                        facts.add(
                                new Fact(outcome.scenario().name(), shares(plan, names, outcome))));
        return facts;
    }

    private static String shares(
            SharingPlan plan, Map<UUID, String> names, Calculation.Outcome outcome) {
        var order = plan.rule().order();
        var parts = outcome.split().parts();
        var shares =
                IntStream.range(0, order.size())
                        .mapToObj(i -> name(names, order.get(i)) + " " + words(parts.get(i)));
        return words(outcome.split().result()) + " · " + shares.collect(Collectors.joining(", "));
    }

    private static String name(Map<UUID, String> names, UUID party) {
        return names.getOrDefault(party, "");
    }

    private static String words(Money amount) {
        return amount.inWords(Language.current().locale());
    }
}
