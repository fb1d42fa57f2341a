package org.hamkke.fit.calculation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hamkke.fit.method.InputPlace;
import org.hamkke.fit.method.Matrix;
import tools.jackson.databind.JsonNode;

/** What may stand at a place of a request or an answer. */
public sealed interface Shape
        permits Amount, Choice, Either, Listed, Members, Nothing, Tagged, Whole {
    /** Whether it is meant to have this shape, though it may be wrong inside. */
    boolean suits(JsonNode node);

    /** Refuses what hasn't this shape, with the very place. */
    void check(JsonNode node, InputPlace place);

    /** As JSON Schema 2020-12 says it. */
    Map<String, Object> schema();

    static Shape number() {
        return within(-Matrix.GREATEST, Matrix.GREATEST);
    }

    static Shape within(double least, double greatest) {
        return new Amount(least, greatest);
    }

    static Shape whole(long least, long greatest) {
        return new Whole(least, greatest);
    }

    static Shape oneOf(Enum<?>... constants) {
        return new Choice(Stream.of(constants).map(Field::said).toList());
    }

    static Shape list(Shape item, int most) {
        return list(item, 1, most);
    }

    static Shape list(Shape item, int least, int most) {
        return new Listed(item, least, most);
    }

    /** Rows of numbers. */
    static Shape table(int mostRows, int mostColumns) {
        return list(list(number(), mostColumns), mostRows);
    }

    static Shape either(Shape... shapes) {
        return new Either(List.of(shapes));
    }

    static Shape object(Field... fields) {
        return new Members(List.of(fields));
    }

    /** An object of this one field, where others may stand at its place. */
    static Shape tagged(Field tag) {
        return new Tagged(tag);
    }

    static Shape nothing() {
        return new Nothing();
    }
}
