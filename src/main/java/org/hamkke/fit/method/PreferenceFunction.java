package org.hamkke.fit.method;

/**
 * How strongly a difference d in one criterion speaks for the better candidate: 0 for d ≤ 0, up to 1. q is the greatest
 * difference that doesn't matter, p the least that decides, s the point of inflection of the Gaussian; all in the units
 * of the criterion.
 *
 * <p>Errors, in field {@code preferences}: q below 0, p below q, p of a v-shape or s of a Gaussian not above 0.
 *
 * <p>Source: Brans, Vincke and Mareschal 1986, EJOR 24:228.
 */
public record PreferenceFunction(Type type, double q, double p, double s) {
    public enum Type {
        /** 1 for any d above 0. */
        USUAL,
        /** 1 above q. */
        U_SHAPE,
        /** d/p up to p. */
        V_SHAPE,
        /** ½ above q, 1 above p. */
        LEVEL,
        /** (d − q)/(p − q) from q to p. */
        LINEAR,
        /** 1 − exp(−d²/2s²). */
        GAUSSIAN
    }

    public PreferenceFunction {
        check(InputPlace.at("preferences"), type, q, p, s);
    }

    /** With the place it stands at, for the refusal. */
    public static PreferenceFunction of(InputPlace place, Type type, double q, double p, double s) {
        check(place, type, q, p, s);
        return new PreferenceFunction(type, q, p, s);
    }

    private static void check(InputPlace place, Type type, double q, double p, double s) {
        if (!(Double.isFinite(q) && Double.isFinite(p) && Double.isFinite(s)))
            throw InputRule.MUST_BE_FINITE.brokenAt(place);
        if (q < 0) throw InputRule.MUST_NOT_BE_NEGATIVE.brokenAt(place.in("q"));
        if ((type == Type.LEVEL || type == Type.LINEAR) && p < q)
            throw InputRule.MUST_NOT_FALL.brokenAt(place.in("p"), q);
        if (type == Type.V_SHAPE && p <= 0)
            throw InputRule.MUST_BE_POSITIVE.brokenAt(place.in("p"));
        if (type == Type.GAUSSIAN && s <= 0)
            throw InputRule.MUST_BE_POSITIVE.brokenAt(place.in("s"));
    }

    public static PreferenceFunction usual() {
        return new PreferenceFunction(Type.USUAL, 0, 0, 0);
    }

    public static PreferenceFunction uShape(double q) {
        return new PreferenceFunction(Type.U_SHAPE, q, 0, 0);
    }

    public static PreferenceFunction vShape(double p) {
        return new PreferenceFunction(Type.V_SHAPE, 0, p, 0);
    }

    public static PreferenceFunction level(double q, double p) {
        return new PreferenceFunction(Type.LEVEL, q, p, 0);
    }

    public static PreferenceFunction linear(double q, double p) {
        return new PreferenceFunction(Type.LINEAR, q, p, 0);
    }

    public static PreferenceFunction gaussian(double s) {
        return new PreferenceFunction(Type.GAUSSIAN, 0, 0, s);
    }

    public double of(double difference) {
        if (difference <= 0) return 0;
        return switch (type) {
            case USUAL -> 1;
            case U_SHAPE -> step(difference, q);
            case V_SHAPE -> ramp(difference, 0, p);
            case LEVEL -> (step(difference, q) + step(difference, p)) / 2;
            case LINEAR -> ramp(difference, q, p);
            case GAUSSIAN -> bell(difference / s);
        };
    }

    private static double bell(double inflections) {
        return -Math.expm1(-inflections * inflections / 2);
    }

    private static double step(double difference, double threshold) {
        return difference > threshold ? 1 : 0;
    }

    private static double ramp(double difference, double from, double to) {
        if (difference <= from) return 0;
        return difference >= to ? 1 : (difference - from) / (to - from);
    }
}
