package org.hamkke.fit.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Between rankings (Spearman, Kendall τ-b) and between raters (Kendall W); expected figures from SciPy 1. */
class AgreementTest {
    private static final double[] ONE = {9, 7, 7, 5, 4, 4, 4, 1};
    private static final double[] OTHER = {8, 9, 6, 6, 5, 2, 3, 3};

    private static Ranking ranking(double... scores) {
        return Ranking.highestFirst(Vector.of(scores));
    }

    @Test
    void agreesWithAnotherProgramOnTies() {
        var agreement = RankAgreement.between(ranking(ONE), ranking(OTHER));

        assertThat(agreement.spearman()).isCloseTo(SPEARMAN, within(1e-12));
        assertThat(agreement.kendallTauB()).isCloseTo(TAU, within(1e-12));
    }

    private static final double SPEARMAN = 0.8510794409931051;
    private static final double TAU = 0.7205766921228922;

    @Test
    void isOneForTheSameOrderAndMinusOneForTheReverse() {
        var up = ranking(1, 2, 3, 4);

        assertThat(RankAgreement.between(up, up)).isEqualTo(new RankAgreement(1, 1));
        assertThat(RankAgreement.between(up, ranking(4, 3, 2, 1)))
                .isEqualTo(new RankAgreement(-1, -1));
    }

    @Test
    void countsPairsAsComparingEachPairWould() {
        Generated.choices()
                .filter(choice -> choice.matrix().criteria() > 1)
                .forEach(AgreementTest::assertCountsPairs);
    }

    private static void assertCountsPairs(Generated.Choice choice) {
        var one = choice.matrix().scores().column(0).cells();
        var other = choice.matrix().scores().column(1).cells();
        double pairs = plainTauB(one, other);
        if (Double.isNaN(pairs)) return;
        assertThat(RankAgreement.between(ranking(one), ranking(other)).kendallTauB())
                .isCloseTo(pairs, within(1e-12));
    }

    private static double plainTauB(double[] one, double[] other) {
        double surplus = 0;
        double inOne = 0;
        double inOther = 0;
        for (int i = 0; i < one.length; i++)
            for (int k = 0; k < i; k++) {
                double a = Math.signum(one[i] - one[k]);
                double b = Math.signum(other[i] - other[k]);
                surplus += a * b;
                inOne += a * a;
                inOther += b * b;
            }
        return surplus / Math.sqrt(inOne * inOther);
    }

    @Test
    void measuresHowFarRatersAgree() {
        var agreement =
                KendallW.of(
                        Matrix.of(
                                new double[][] {
                                    {9, 7, 7, 5, 4, 1}, {8, 9, 6, 6, 5, 2}, {3, 9, 8, 7, 1, 1}
                                }));

        assertThat(agreement.w()).isCloseTo(0.8398692810457516, within(1e-12));
        assertThat(agreement.chiSquare()).isCloseTo(12.598039215686274, within(1e-12));
        assertThat(agreement.pValue()).isCloseTo(0.027451326388236247, within(1e-12));
    }

    @Test
    void findsFullAgreementBetweenAStrictAndALenientRater() {
        var agreement = KendallW.of(Matrix.of(new double[][] {{10, 20, 30}, {70, 80, 95}}));

        assertThat(agreement.w()).isCloseTo(1, within(1e-12));
        assertThat(agreement.degreesOfFreedom()).isEqualTo(2);
    }

    @Test
    void findsNoAgreementBetweenOpposites() {
        assertThat(KendallW.of(Matrix.of(new double[][] {{1, 2, 3}, {3, 2, 1}})).w()).isZero();
    }

    @Test
    void refusesToMeasureWhereNobodyDistinguishes() {
        assertThat(
                        catchThrowableOfType(
                                        MethodInputException.class,
                                        () -> KendallW.of(Matrix.of(new double[][] {{5, 5}})))
                                .rule())
                .isEqualTo(InputRule.MUST_DISTINGUISH);
        assertThat(
                        catchThrowableOfType(
                                        MethodInputException.class,
                                        () -> RankAgreement.between(ranking(1, 2), ranking(3, 3)))
                                .place())
                .hasToString("rankings[1]");
    }
}
