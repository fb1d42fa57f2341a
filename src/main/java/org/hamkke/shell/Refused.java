package org.hamkke.shell;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hamkke.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;

/** What a form was refused for, in the reader's words: beside the fields, and above it what is about the whole. */
public record Refused(Map<String, String> fields, List<String> whole) {
    public static Refused nothing() {
        return new Refused(Map.of(), List.of());
    }

    public boolean isNothing() {
        return fields.isEmpty() && whole.isEmpty();
    }

    public static Refused of(RuleViolation violation) {
        var byField =
                violation.refusals().stream()
                        .filter(refusal -> !refusal.rule().field().isEmpty())
                        .collect(
                                Collectors.toMap(
                                        refusal -> refusal.rule().field(),
                                        Refused::words,
                                        (first, _) -> first));
        var whole =
                violation.refusals().stream()
                        .filter(refusal -> refusal.rule().field().isEmpty())
                        .map(Refused::words)
                        .toList();
        return new Refused(byField, whole);
    }

    public static String words(RuleViolation.Refusal refusal) {
        return Words.t(refusal.rule().messageKey(), refusal.arguments().toArray());
    }

    public @Nullable String at(String field) {
        return fields.get(field);
    }

    /** All of it as one text, for a toast. */
    public String text() {
        return java.util.stream.Stream.concat(whole.stream(), fields.values().stream())
                .collect(Collectors.joining(" "));
    }
}
