package org.hamkke.fit.calculation;

import java.util.List;

/** The open calculators: either side can recompute a figure it was shown. */
public final class Calculations {
    private static final List<Calculation> ALL =
            List.of(
                    new WeightedSumCalculation(),
                    new ValueFunctionCalculation(),
                    new AhpCalculation(),
                    new AhpHierarchyCalculation(),
                    new BestWorstCalculation(),
                    new AnpCalculation(),
                    new TopsisCalculation(),
                    new VikorCalculation(),
                    new PrometheeCalculation(),
                    new FuzzyTopsisCalculation(),
                    ObjectiveWeightsCalculation.entropy(),
                    ObjectiveWeightsCalculation.critic(),
                    new SmaaCalculation(),
                    new KendallCalculation(),
                    new RankAgreementCalculation());

    private Calculations() {}

    public static List<Description> descriptions() {
        return ALL.stream().map(Calculation::description).toList();
    }

    public static Description weightedSum() {
        return WeightedSumCalculation.DESCRIPTION;
    }

    public static Calculation named(String method) {
        return ALL.stream()
                .filter(calculation -> calculation.description().method().equals(method))
                .findFirst()
                .orElseThrow(() -> new UnknownMethod(method, methods()));
    }

    private static List<String> methods() {
        return descriptions().stream().map(Description::method).toList();
    }
}
