package org.hamkke.shell;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;

/** Where reading a body ended: at which value, line and column. */
public final class UnreadableBody extends RuntimeException {
    private final transient JacksonException reason;
    private final String bounds;

    public UnreadableBody(JacksonException reason) {
        this(reason, Words.t(RequestRule.BODY_IS_NOT_TOO_LARGE.messageKey()));
    }

    /** @param bounds in words, for a body that goes beyond them */
    public UnreadableBody(JacksonException reason, String bounds) {
        super(reason);
        this.reason = reason;
        this.bounds = bounds;
    }

    private boolean isTooLarge() {
        return reason instanceof StreamConstraintsException;
    }

    public RequestRule rule() {
        if (isTooLarge()) return RequestRule.BODY_IS_NOT_TOO_LARGE;
        boolean whole = field().isEmpty() || reason instanceof StreamReadException;
        return whole ? RequestRule.BODY_IS_READABLE : RequestRule.VALUE_IS_READABLE;
    }

    public String words() {
        return switch (rule()) {
            case BODY_IS_NOT_TOO_LARGE -> bounds;
            case VALUE_IS_READABLE -> Words.t(rule().messageKey(), field());
            default ->
                    Words.t(rule().messageKey(), String.valueOf(line()), String.valueOf(column()));
        };
    }

    public int line() {
        return Math.max(1, reason.getLocation() == null ? 1 : reason.getLocation().getLineNr());
    }

    public int column() {
        return Math.max(1, reason.getLocation() == null ? 1 : reason.getLocation().getColumnNr());
    }

    /** {@code criteria[1].weight}, with indices counted from 0. */
    public String field() {
        return reason.getPath().isEmpty() ? fieldOfTheParser() : fieldOfTheRecord();
    }

    private String fieldOfTheRecord() {
        var field = "";
        for (var step : reason.getPath())
            field = step(field, step.getPropertyName(), step.getIndex());
        return field;
    }

    private String fieldOfTheParser() {
        if (!(reason.processor() instanceof JsonParser parser)) return "";
        var way = new ArrayList<TokenStreamContext>();
        for (var context = parser.streamReadContext();
                context != null;
                context = context.getParent()) way.addFirst(context);
        var field = "";
        for (var context : way)
            field =
                    step(
                            field,
                            context.inObject() ? context.currentName() : null,
                            context.inArray() && context.hasCurrentIndex()
                                    ? context.getCurrentIndex()
                                    : -1);
        return field;
    }

    private static String step(String field, @Nullable String name, int index) {
        if (name != null) return field.isEmpty() ? name : field + "." + name;
        return index < 0 ? field : field + "[" + index + "]";
    }
}
