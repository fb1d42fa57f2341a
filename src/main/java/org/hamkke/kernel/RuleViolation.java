package org.hamkke.kernel;

import java.util.List;

/** One or more rules are broken; rendered once, as 422, beside the fields they name. */
public class RuleViolation extends RuntimeException {
    private final transient List<Refusal> refusals;

    /** @param arguments what the words of the rule mention, in their order */
    public record Refusal(Rule rule, List<Object> arguments) {
        public Refusal(Rule rule, Object... arguments) {
            this(rule, List.of(arguments));
        }
    }

    public RuleViolation(Refusal refusal) {
        this(List.of(refusal));
    }

    public RuleViolation(List<Refusal> refusals) {
        super(refusals.stream().map(refusal -> refusal.rule().messageKey()).toList().toString());
        this.refusals = List.copyOf(refusals);
    }

    public List<Refusal> refusals() {
        return refusals;
    }

    public Rule rule() {
        return refusals.getFirst().rule();
    }
}
