package org.hamkke.shell;

/** A request that can't be understood as it was put: a program is told what to say otherwise, a page begins without it. */
public final class BadRequest extends RuntimeException {
    private final RequestRule rule;
    private final String field;

    BadRequest(RequestRule rule, String field, String words) {
        super(words);
        this.rule = rule;
        this.field = field;
    }

    public RequestRule rule() {
        return rule;
    }

    /** Of the body or the address; empty when it is about the whole. */
    public String field() {
        return field;
    }

    public String words() {
        return String.valueOf(getMessage());
    }
}
