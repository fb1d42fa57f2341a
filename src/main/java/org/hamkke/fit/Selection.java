package org.hamkke.fit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hamkke.fit.method.Weights;
import org.jspecify.annotations.Nullable;

/**
 * One choice to be made.
 *
 * @param criteria those in use, in their order
 * @param aside those set aside, with the scores they keep
 */
public record Selection(
        SelectionId id,
        String name,
        String question,
        @Nullable UUID blueprint,
        int version,
        List<Criterion> criteria,
        List<Criterion> aside) {
    public Selection {
        criteria = List.copyOf(criteria);
        aside = List.copyOf(aside);
    }

    /** The saved weights as shares of one. */
    public Weights weights() {
        return weights(
                criteria.stream()
                        .mapToDouble(criterion -> criterion.weight().doubleValue())
                        .toArray());
    }

    /** Shares of one from weights someone tries out, one for each criterion in use. */
    public Weights weights(double... tried) {
        FitRule.WEIGHT_FOR_EACH_CRITERION.require(tried.length == criteria.size());
        double sum = 0;
        for (int j = 0; j < tried.length; j++) {
            FitRule.WEIGHT_IS_A_SHARE.require(tried[j] >= 0 && tried[j] <= 100, j + 1);
            sum += tried[j];
        }
        FitRule.WEIGHTS_ARE_NOT_ALL_ZERO.require(sum > 0);
        return Weights.normalised(tried);
    }

    /** Whether the same criteria count as much as in the other one. */
    boolean weighsLike(Selection other) {
        return weightsById().equals(other.weightsById());
    }

    private Map<CriterionId, BigDecimal> weightsById() {
        return criteria.stream().collect(Collectors.toMap(Criterion::id, Criterion::weight));
    }

    /** Also one that is set aside. */
    public Optional<Criterion> known(CriterionId wanted) {
        return Stream.concat(criteria.stream(), aside.stream())
                .filter(c -> c.id().equals(wanted))
                .findFirst();
    }

    public @Nullable Criterion criterion(CriterionId wanted) {
        return criteria.stream().filter(c -> c.id().equals(wanted)).findFirst().orElse(null);
    }
}
