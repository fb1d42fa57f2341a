package org.hamkke.fit.web;

import java.io.Serial;
import java.util.List;
import java.util.stream.Stream;
import org.hamkke.fit.method.InputPlace;
import org.hamkke.fit.method.MethodInputException;

/** An input that can't be computed with: which rule it breaks and where. */
class CalculationRefused extends RuntimeException {
    @Serial private static final long serialVersionUID = 1;
    private final String rule;
    private final transient InputPlace place;
    private final transient List<Object> arguments;

    CalculationRefused(String rule, InputPlace place, Object... details) {
        this(rule, place, Stream.concat(Stream.of(place.toString()), Stream.of(details)).toList());
    }

    private CalculationRefused(String rule, InputPlace place, List<Object> arguments) {
        super(rule + " " + place);
        this.rule = rule;
        this.place = place;
        this.arguments = arguments;
    }

    static CalculationRefused of(MethodInputException refused) {
        var rule = CalculationInput.said(refused.rule());
        return new CalculationRefused(rule, refused.place(), refused.arguments());
    }

    String rule() {
        return rule;
    }

    InputPlace place() {
        return place;
    }

    List<Object> arguments() {
        return arguments;
    }
}
