package org.hamkke.agreement.text;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a check says.
 *
 * @param article where it is met, or where it can be mended
 * @param key of the words that say what is wrong; empty when it is met
 */
public record Finding(
        CheckRule rule,
        Verdict verdict,
        Optional<UUID> article,
        String key,
        List<Object> arguments) {
    public enum Verdict {
        MET,
        CONCERN,
        MISSING
    }

    static Finding met(CheckRule rule, Optional<UUID> article) {
        return new Finding(rule, Verdict.MET, article, "", List.of());
    }

    static Finding missing(CheckRule rule) {
        return new Finding(
                rule, Verdict.MISSING, Optional.empty(), rule.key() + ".missing", List.of());
    }

    static Finding lacks(CheckRule rule, UUID article, Sign sign) {
        return new Finding(rule, Verdict.CONCERN, Optional.of(article), sign.key(), List.of());
    }

    static Finding concern(CheckRule rule, Optional<UUID> article, Object... arguments) {
        return new Finding(
                rule, Verdict.CONCERN, article, rule.key() + ".concern", List.of(arguments));
    }

    public boolean met() {
        return verdict == Verdict.MET;
    }
}
