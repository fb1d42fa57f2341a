package org.hamkke.alliance;

import java.math.BigDecimal;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hamkke.kernel.CanonicalJson;
import org.hamkke.kernel.ContentHash;
import org.hamkke.kernel.Money;
import org.hamkke.kernel.OrganisationId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A canvas as it is kept and hashed: its canonical form with a salt of its own, since a few plain words could be guessed
 * from their hash before they are revealed.
 */
record CanvasText(String value) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;

    private record Believed(UUID about, String wants) {
        Canvas.Belief read() {
            return new Canvas.Belief(new OrganisationId(about), wants);
        }
    }

    private record Stored(
            String benefit,
            String evidence,
            @Nullable BigDecimal worthLow,
            @Nullable BigDecimal worthHigh,
            String basis,
            String give,
            @Nullable BigDecimal costLow,
            @Nullable BigDecimal costHigh,
            List<Believed> beliefs,
            String salt) {}

    static CanvasText of(Canvas canvas) {
        var content = new HashMap<String, Object>();
        content.put("benefit", canvas.benefit());
        content.put("evidence", canvas.evidence());
        canvas.worth().ifPresent(range -> put(content, "worth", range));
        content.put("basis", canvas.basis());
        content.put("give", canvas.give());
        canvas.cost().ifPresent(range -> put(content, "cost", range));
        content.put("beliefs", canvas.beliefs().stream().map(CanvasText::content).toList());
        content.put("salt", salt());
        return new CanvasText(CanonicalJson.of(content));
    }

    private static void put(Map<String, Object> content, String name, WonRange range) {
        content.put(name + "Low", range.low().amount());
        content.put(name + "High", range.high().amount());
    }

    private static Map<String, Object> content(Canvas.Belief belief) {
        return Map.of("about", belief.about().value(), "wants", belief.wants());
    }

    private static String salt() {
        var bytes = new byte[SALT_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    ContentHash hash() {
        return ContentHash.ofText(value);
    }

    Canvas read() {
        var stored = JSON.readValue(value, new TypeReference<Stored>() {});
        return new Canvas(
                stored.benefit(),
                stored.evidence(),
                range(stored.worthLow(), stored.worthHigh()),
                stored.basis(),
                stored.give(),
                range(stored.costLow(), stored.costHigh()),
                stored.beliefs().stream().map(Believed::read).toList());
    }

    private static Optional<WonRange> range(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        if (low == null || high == null) return Optional.empty();
        return WonRange.of(new Money(low, Money.WON), new Money(high, Money.WON));
    }
}
