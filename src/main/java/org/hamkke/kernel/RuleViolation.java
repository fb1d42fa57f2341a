package org.hamkke.kernel;

import java.util.List;
import java.util.function.UnaryOperator;

/** One or more rules are broken; rendered once, as 422, beside the fields they name. */
public class RuleViolation extends RuntimeException {
    private final transient List<Refusal> refusals;

    /** @param arguments what the words of the rule mention, in their order */
    public record Refusal(Rule rule, List<Object> arguments) {
        public Refusal(Rule rule, Object... arguments) {
            this(rule, List.of(arguments));
        }

        private Refusal beside(UnaryOperator<String> field) {
            return new Refusal(rule.at(field.apply(rule.field())), arguments);
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

    /** The same refusals in one of several alike rows, each beside the field that stands there for its own. */
    public List<Refusal> beside(UnaryOperator<String> field) {
        return refusals.stream().map(one -> one.beside(field)).toList();
    }

    public Rule rule() {
        return refusals.getFirst().rule();
    }

    /** Whether others may do it: nothing that was sent is wrong. */
    public boolean isAboutTheRole() {
        return rule() instanceof KernelRule;
    }
}
