package org.hamkke.fit.setting;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hamkke.fit.method.Matrix;
import org.hamkke.fit.method.PreferenceFunction;
import org.hamkke.fit.method.ValueFunction;

/** The settings laid over the criteria in use, in their order, as the methods take them. */
public record Tuning(MethodSettings settings, List<UUID> criteria) {
    private static final double WHOLE = 100;

    public Tuning {
        criteria = List.copyOf(criteria);
    }

    /** VIKOR's v, 0..1. */
    public double regret() {
        return settings.regret() / WHOLE;
    }

    public CriterionSetting of(int criterion) {
        return settings.of(criteria.get(criterion));
    }

    public List<PreferenceFunction> preferences() {
        return criteria.stream().map(c -> settings.of(c).preference()).toList();
    }

    /** Nothing where all points are worth what they say. */
    public Optional<List<ValueFunction>> values() {
        if (criteria.stream().noneMatch(c -> settings.of(c).bends())) return Optional.empty();
        return Optional.of(criteria.stream().map(c -> settings.of(c).value()).toList());
    }

    /** Criteria × criteria: how much the one of the row leans on the one of the column; nothing where none leans. */
    public Optional<Matrix> leanings() {
        var rows =
                criteria.stream()
                        .map(c -> criteria.stream().mapToDouble(k -> leaning(c, k)).toArray())
                        .toArray(double[][]::new);
        boolean none = Arrays.stream(rows).flatMapToDouble(Arrays::stream).allMatch(l -> l == 0);
        return none ? Optional.empty() : Optional.of(Matrix.of(rows));
    }

    private int leaning(UUID criterion, UUID on) {
        return criterion.equals(on) ? 0 : settings.of(criterion).leanings().getOrDefault(on, 0);
    }
}
