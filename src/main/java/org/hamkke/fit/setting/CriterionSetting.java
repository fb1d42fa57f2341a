package org.hamkke.fit.setting;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hamkke.fit.method.PreferenceFunction;
import org.hamkke.fit.method.PreferenceFunction.Type;
import org.hamkke.fit.method.ValueFunction;
import org.hamkke.kernel.Checks;

/**
 * How the methods take one criterion; all in points of its scale from 0 to 100.
 *
 * @param q the greatest difference that doesn't matter
 * @param p the least difference that decides
 * @param s the point of inflection of the Gaussian; what the type doesn't use is kept and not looked at
 * @param values what 0, 25, 50, 75 and 100 points are worth, straight lines between them
 * @param leanings on other criteria, 1 to 9; on those that don't stand here it leans not at all
 */
public record CriterionSetting(
        Type type, int q, int p, int s, List<Integer> values, Map<UUID, Integer> leanings) {
    private static final double[] ANCHORS = {0, 25, 50, 75, 100};
    public static final int MOST_POINTS = 100;
    public static final int MOST_LEANING = 9;

    /** Raters don't tell apart what differs by less than 5; one step of the anchors decides. */
    public static final CriterionSetting USUAL =
            new CriterionSetting(Type.LINEAR, 5, 25, 15, List.of(0, 25, 50, 75, 100), Map.of());

    public CriterionSetting {
        values = List.copyOf(values);
        leanings = Map.copyOf(leanings);
        check(type, q, p, s, values, leanings).done();
    }

    private static Checks check(
            Type type, int q, int p, int s, List<Integer> values, Map<UUID, Integer> leanings) {
        var checks = thresholds(new Checks(), type, q, p, s);
        return checks.that(
                        values.size() == ANCHORS.length
                                && values.stream().allMatch(CriterionSetting::isOnTheScale),
                        SettingRule.VALUE_IS_A_SHARE)
                .that(rises(values), SettingRule.VALUES_RISE)
                .that(
                        leanings.values().stream().allMatch(l -> l >= 1 && l <= MOST_LEANING),
                        SettingRule.LEANING_IS_ON_THE_SCALE);
    }

    private static Checks thresholds(Checks checks, Type type, int q, int p, int s) {
        boolean both = type == Type.LEVEL || type == Type.LINEAR;
        return checks.that(isOnTheScale(q), SettingRule.INDIFFERENCE_IS_ON_THE_SCALE)
                .that(isOnTheScale(p) && p > 0, SettingRule.PREFERENCE_IS_ON_THE_SCALE)
                .that(!both || p >= q, SettingRule.PREFERENCE_IS_NOT_BELOW_INDIFFERENCE)
                .that(isOnTheScale(s) && s > 0, SettingRule.INFLECTION_IS_ON_THE_SCALE);
    }

    private static boolean isOnTheScale(int points) {
        return points >= 0 && points <= MOST_POINTS;
    }

    private static boolean rises(List<Integer> values) {
        for (int k = 1; k < values.size(); k++) if (values.get(k) < values.get(k - 1)) return false;
        return values.getLast() > values.getFirst();
    }

    public PreferenceFunction preference() {
        return switch (type) {
            case USUAL -> PreferenceFunction.usual();
            case U_SHAPE -> PreferenceFunction.uShape(q);
            case V_SHAPE -> PreferenceFunction.vShape(p);
            case LEVEL -> PreferenceFunction.level(q, p);
            case LINEAR -> PreferenceFunction.linear(q, p);
            case GAUSSIAN -> PreferenceFunction.gaussian(s);
        };
    }

    public ValueFunction value() {
        return ValueFunction.through(
                ANCHORS, values.stream().mapToDouble(Integer::doubleValue).toArray());
    }

    /** Whether points are worth something else than they say. */
    public boolean bends() {
        return !values.equals(USUAL.values);
    }

    /** The same, where a difference speaks by a Gaussian with this point of inflection. */
    public CriterionSetting gaussian(int inflection) {
        return new CriterionSetting(Type.GAUSSIAN, q, p, inflection, values, leanings);
    }

    /** The same, when 0, 25, 50, 75 and 100 points are worth this. */
    public CriterionSetting worth(Integer... worth) {
        return new CriterionSetting(type, q, p, s, List.of(worth), leanings);
    }

    /** The same, leaning on another criterion besides. */
    public CriterionSetting leaning(UUID on, int strength) {
        var more = new HashMap<>(leanings);
        more.put(on, strength);
        return new CriterionSetting(type, q, p, s, values, more);
    }

    /** The same, leaning only on these. */
    CriterionSetting among(Collection<UUID> criteria) {
        var kept = new TreeMap<>(leanings);
        kept.keySet().retainAll(criteria);
        return new CriterionSetting(type, q, p, s, values, kept);
    }
}
