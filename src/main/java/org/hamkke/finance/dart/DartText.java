package org.hamkke.finance.dart;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The register's JSON: a status that is always there, and lines when the status is 000. */
final class DartText {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String FINE = "000";
    private static final String NO_CONTENT = "013";
    private static final String WON = "KRW";

    private DartText() {}

    static DartAnswer read(byte[] body) {
        try {
            return understood(JSON.readTree(body));
        } catch (JacksonException _) {
            return new DartAnswer.Failed(DartFailure.UNREADABLE);
        }
    }

    private static DartAnswer understood(@Nullable JsonNode root) {
        var status = root == null ? "" : root.path("status").asString("");
        if (root == null || status.isEmpty()) return new DartAnswer.Failed(DartFailure.UNREADABLE);
        if (status.equals(NO_CONTENT)) return new DartAnswer.Nothing();
        if (status.equals(FINE)) return statement(root.path("list"));
        return new DartAnswer.Failed(DartFailure.ofCode(status).orElse(DartFailure.UNREADABLE));
    }

    private static DartAnswer statement(JsonNode list) {
        if (!list.isArray()) return new DartAnswer.Failed(DartFailure.UNREADABLE);
        var rows = list.valueStream().map(DartRow::of).toList();
        if (rows.isEmpty()) return new DartAnswer.Nothing();
        return foreign(rows)
                .<DartAnswer>map(DartAnswer.Foreign::new)
                .orElseGet(() -> figures(rows));
    }

    private static Optional<String> foreign(List<DartRow> rows) {
        return rows.stream()
                .map(DartRow::currency)
                .filter(currency -> !currency.isEmpty() && !currency.equals(WON))
                .findFirst();
    }

    private static DartAnswer figures(List<DartRow> rows) {
        var found = new Accounts(rows).found();
        return found.isEmpty()
                ? new DartAnswer.Failed(DartFailure.NO_KNOWN_ACCOUNT)
                : new DartAnswer.Figures(found, rows.getFirst().receipt());
    }
}
