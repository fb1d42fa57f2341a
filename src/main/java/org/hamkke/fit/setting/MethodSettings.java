package org.hamkke.fit.setting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamkke.fit.method.Normalisation;

/**
 * How the methods of a selection are set. Criteria that don't stand here are set as usual.
 *
 * @param regret how much VIKOR counts the regret of all criteria together beside the greatest single one, in percent (its
 *     v times 100)
 * @param sums by which normalisations the weighted sum is shown once more
 */
public record MethodSettings(
        int regret,
        List<Normalisation> sums,
        FuzzyRatings ratings,
        FuzzyWeights weights,
        Map<UUID, CriterionSetting> criteria) {
    public static final List<Normalisation> SUMS =
            List.of(Normalisation.LINEAR_MAX, Normalisation.MIN_MAX);

    /** Both regrets alike; the scores share one scale and need no other normalisation. */
    public static final MethodSettings USUAL =
            new MethodSettings(50, List.of(), FuzzyRatings.RATERS, FuzzyWeights.CRISP, Map.of());

    public MethodSettings {
        sums = SUMS.stream().filter(List.copyOf(sums)::contains).toList();
        var others = new HashMap<>(criteria);
        others.values().removeIf(CriterionSetting.USUAL::equals);
        criteria = Map.copyOf(others);
        SettingRule.REGRET_IS_A_SHARE.require(regret >= 0 && regret <= 100);
        others.forEach((id, setting) ->
                SettingRule.LEANING_IS_ON_ANOTHER.require(!setting.leanings().containsKey(id)));
    }

    public CriterionSetting of(UUID criterion) {
        return criteria.getOrDefault(criterion, CriterionSetting.USUAL);
    }

    public MethodSettings with(UUID criterion, CriterionSetting setting) {
        var changed = new HashMap<>(criteria);
        changed.put(criterion, setting);
        return new MethodSettings(regret, sums, ratings, weights, changed);
    }

    /** The same for the whole, criterion by criterion as it was. */
    public MethodSettings as(MethodSettings whole) {
        return new MethodSettings(whole.regret, whole.sums, whole.ratings, whole.weights, criteria);
    }

    /** What is said about these criteria; what others were set to is left out. */
    public MethodSettings among(List<UUID> known) {
        var kept = new HashMap<UUID, CriterionSetting>();
        criteria.forEach((id, setting) -> {
            if (known.contains(id)) kept.put(id, setting.among(known));
        });
        return new MethodSettings(regret, sums, ratings, weights, kept);
    }
}
