package org.hamkke.fit.calculation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hamkke.fit.method.DecisionMatrix;
import org.hamkke.fit.method.InputPlace;
import org.hamkke.fit.method.InputRule;
import org.hamkke.fit.method.Matrix;
import org.hamkke.fit.method.PreferenceFunction;
import org.hamkke.fit.method.PreferenceFunction.Type;
import tools.jackson.databind.JsonNode;

/** The preference functions of PROMETHEE, one per criterion. */
final class Preferences {
    private static final Field TYPE =
            Field.data(
                    "type",
                    Shape.oneOf(Type.values()),
                    "usual: 1 for any d above 0. u-shape: 1 above q. v-shape: d/p up to p. level: ½ above q, 1 above p."
                            + " linear: (d − q)/(p − q) from q to p. gaussian: 1 − exp(−d²/2s²).");
    private static final Field Q =
            threshold("q", "The greatest difference that doesn't matter: u-shape, level, linear.");
    private static final Field P =
            threshold("p", "The least difference that decides: v-shape, level, linear.");
    private static final Field S = threshold("s", "The point of inflection: gaussian.");
    static final Field FIELD =
            Field.setting(
                            "preferences",
                            Shape.list(Shape.object(TYPE, Q, P, S), DecisionMatrix.MOST_CRITERIA),
                            "One per criterion, thresholds in its unit; those a type doesn't use are not looked at. All usual"
                                    + " when left out.")
                    .optional();

    private Preferences() {}

    private static Field threshold(String name, String says) {
        return Field.data(name, Shape.within(0, Matrix.GREATEST), says).optional();
    }

    static List<PreferenceFunction> of(Request request, int criteria) {
        if (!request.has(FIELD)) return Collections.nCopies(criteria, PreferenceFunction.usual());
        var node = request.node(FIELD);
        return IntStream.range(0, node.size())
                .mapToObj(j -> of(node.get(j), InputPlace.at(FIELD.name(), j)))
                .toList();
    }

    private static PreferenceFunction of(JsonNode node, InputPlace place) {
        var type = Request.constant(node.path(TYPE.name()).asString(), Type.class);
        return PreferenceFunction.of(
                place,
                type,
                uses(type, Q) ? given(node, place, Q) : 0,
                uses(type, P) ? given(node, place, P) : 0,
                uses(type, S) ? given(node, place, S) : 0);
    }

    private static double given(JsonNode node, InputPlace place, Field threshold) {
        var found = node.get(threshold.name());
        if (found == null) throw InputRule.MUST_BE_GIVEN.brokenAt(place.in(threshold.name()));
        return Amount.of(found);
    }

    private static boolean uses(Type type, Field threshold) {
        return switch (type) {
            case USUAL -> false;
            case U_SHAPE -> threshold == Q;
            case V_SHAPE -> threshold == P;
            case LEVEL, LINEAR -> threshold == Q || threshold == P;
            case GAUSSIAN -> threshold == S;
        };
    }

    static List<Map<String, Object>> said(List<PreferenceFunction> preferences) {
        return preferences.stream().map(Preferences::said).toList();
    }

    private static Map<String, Object> said(PreferenceFunction preference) {
        var said = new LinkedHashMap<String, Object>();
        said.put(TYPE.name(), Field.said(preference.type()));
        if (uses(preference.type(), Q)) said.put(Q.name(), preference.q());
        if (uses(preference.type(), P)) said.put(P.name(), preference.p());
        if (uses(preference.type(), S)) said.put(S.name(), preference.s());
        return said;
    }
}
