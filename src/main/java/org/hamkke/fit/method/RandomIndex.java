package org.hamkke.fit.method;

/**
 * The mean consistency index of random reciprocal matrices of size 1 to 15, by which a consistency index is
 * divided. Two tables circulate under Saaty's name, from two simulations; a consistency ratio means something only
 * beside the name of its table.
 */
public enum RandomIndex {
    /** Saaty 1980, The Analytic Hierarchy Process. */
    SAATY_1980,
    /** Saaty 2008, Int. J. Services Sciences 1(1). */
    SAATY_2008;

    private static final Vector OF_1980 =
            Vector.of(
                    0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57,
                    1.59);
    private static final Vector OF_2008 =
            Vector.of(
                    0, 0, 0.52, 0.89, 1.11, 1.25, 1.35, 1.40, 1.45, 1.49, 1.52, 1.54, 1.56, 1.58,
                    1.59);

    public double of(int size) {
        return switch (this) {
            case SAATY_1980 -> OF_1980.get(size - 1);
            case SAATY_2008 -> OF_2008.get(size - 1);
        };
    }

    /** CI / RI; 0 up to size 2, where judgements can't contradict each other. */
    double ratio(double consistencyIndex, int size) {
        return size <= 2 ? 0 : consistencyIndex / of(size);
    }
}
