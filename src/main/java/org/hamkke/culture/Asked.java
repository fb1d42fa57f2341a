package org.hamkke.culture;

import java.util.Locale;

/**
 * A question of the readiness check: {@code culture.ask.<label>}, its answers worth 0, 25, 50, 75 and 100 points
 * {@code .0} to {@code .100}, and what to do where the answer is weak {@code .next}.
 */
public enum Asked {
    COMMITMENT(Area.WILL),
    PATIENCE(Area.WILL),
    OWNER(Area.PEOPLE),
    RESOURCES(Area.PEOPLE),
    LIMITS(Area.SHARING),
    GIFT(Area.SHARING),
    MANDATE(Area.LAW),
    COMPLIANCE(Area.LAW),
    ACCESS(Area.SYSTEMS),
    SECURITY(Area.SYSTEMS),
    LESSONS(Area.EXPERIENCE),
    EXIT(Area.EXPERIENCE);

    public static final int STEP = 25;
    public static final int MOST_POINTS = 100;
    private final Area area;

    Asked(Area area) {
        this.area = area;
    }

    public Area area() {
        return area;
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
