package org.hamkke.fit.web;

import static org.hamkke.shell.Words.t;

import java.util.ArrayList;
import org.hamkke.fit.method.InputPlace;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.exc.StreamConstraintsException;

/** Says where reading a body ended, and at which line and column. */
record UnreadableBody(JacksonException reason) {
    static final String MALFORMED = "must-be-json";
    static final String LARGE = "must-be-smaller";

    ProblemDetail problem() {
        var problem = reason instanceof StreamConstraintsException ? tooLarge() : malformed();
        problem.setProperty("line", line());
        problem.setProperty("column", column());
        return problem;
    }

    private ProblemDetail tooLarge() {
        return CalculationProblems.of(
                HttpStatus.CONTENT_TOO_LARGE,
                LARGE,
                place(),
                t(
                        "fit.input.must-be-smaller",
                        CalculationBody.MOST_BYTES / 1024 / 1024,
                        CalculationBody.MOST_VALUES,
                        CalculationBody.DEEPEST));
    }

    private ProblemDetail malformed() {
        return CalculationProblems.of(
                HttpStatus.BAD_REQUEST,
                MALFORMED,
                place(),
                t("fit.input.must-be-json", String.valueOf(line()), String.valueOf(column())));
    }

    private int line() {
        return Math.max(1, reason.getLocation() == null ? 1 : reason.getLocation().getLineNr());
    }

    private int column() {
        return Math.max(1, reason.getLocation() == null ? 1 : reason.getLocation().getColumnNr());
    }

    private InputPlace place() {
        return reason.processor() instanceof JsonParser parser
                ? place(parser.streamReadContext())
                : InputPlace.at("");
    }

    private static InputPlace place(@Nullable TokenStreamContext innermost) {
        var way = new ArrayList<TokenStreamContext>();
        for (var context = innermost; context != null; context = context.getParent())
            way.addFirst(context);
        var place = InputPlace.at("");
        for (var context : way) place = step(place, context);
        return place;
    }

    private static InputPlace step(InputPlace place, TokenStreamContext context) {
        if (context.inObject() && context.currentName() != null)
            return place.in(context.currentName());
        if (context.inArray() && context.hasCurrentIndex())
            return place.and(context.getCurrentIndex());
        return place;
    }
}
