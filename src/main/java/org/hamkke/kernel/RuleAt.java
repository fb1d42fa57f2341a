package org.hamkke.kernel;

/** A rule broken in one of several alike fields: {@code figures[2]}, {@code debt-ratio.75}. */
record RuleAt(Rule rule, String field) implements Rule {
    @Override
    public String name() {
        return rule.name();
    }

    @Override
    public String messageKey() {
        return rule.messageKey();
    }
}
