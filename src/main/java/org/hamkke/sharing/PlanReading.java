package org.hamkke.sharing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hamkke.kernel.Money;
import org.hamkke.kernel.Share;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The way back from the text of {@link PlanContent}. */
final class PlanReading {
    private PlanReading() {}

    static SharingPlan plan(String text) {
        var json = JsonMapper.shared().readTree(text);
        var rule =
                new SharingRule(
                        list(json.path("parties"), PlanReading::terms),
                        list(json.path("tiers"), PlanReading::tier),
                        bound(json.path("guarantee")),
                        bound(json.path("cap")));
        return new SharingPlan(
                rule,
                list(json.path("contributions"), PlanReading::contribution),
                list(json.path("scenarios"), PlanReading::scenario));
    }

    static Map<UUID, String> names(String text) {
        var parties = JsonMapper.shared().readTree(text).path("parties").valueStream();
        return parties.collect(
                Collectors.toMap(
                        json -> id(json.path("party")), json -> json.path("name").asString()));
    }

    private static Terms terms(JsonNode json) {
        var ceiling = json.has("ceiling") ? won(json.path("ceiling")) : null;
        return new Terms(
                id(json.path("party")),
                share(json.path("gain")),
                share(json.path("loss")),
                ceiling,
                won(json.path("alone")));
    }

    private static Tier tier(JsonNode json) {
        return new Tier(won(json.path("above")), list(json.path("gain"), PlanReading::share));
    }

    private static @Nullable Bound bound(JsonNode json) {
        return json.isObject() ? new Bound(id(json.path("party")), won(json.path("amount"))) : null;
    }

    private static Contribution contribution(JsonNode json) {
        return new Contribution(
                id(json.path("party")),
                Contribution.Kind.valueOf(json.path("kind").asString()),
                json.path("description").asString(),
                won(json.path("value")),
                json.path("basis").asString());
    }

    private static Scenario scenario(JsonNode json) {
        return new Scenario(
                json.path("name").asString(),
                won(json.path("revenue")),
                won(json.path("savings")),
                won(json.path("investment")),
                won(json.path("cost")),
                json.has("probability") ? share(json.path("probability")) : null);
    }

    private static <T> List<T> list(JsonNode json, Function<JsonNode, T> read) {
        return json.valueStream().map(read).toList();
    }

    private static UUID id(JsonNode json) {
        return UUID.fromString(json.asString());
    }

    private static Money won(JsonNode json) {
        return new Money(new BigDecimal(json.asString()), Money.WON);
    }

    private static Share share(JsonNode json) {
        return Share.of(json.asString());
    }
}
