package org.hamkke.fit.calculation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hamkke.fit.method.Ahp;
import org.hamkke.fit.method.PairwiseComparison;

final class AhpCalculation implements Calculation {
    private static final Field MATRIX =
            Field.data("matrix", Judgements.SHAPE, "n × n. " + Judgements.SAYS);
    private static final Description DESCRIPTION =
            new Description(
                    "ahp",
                    "Saaty 1977, J. Math. Psych. 15; Saaty 1990, EJOR 48; Saaty 2003, EJOR 145",
                    "Analytic hierarchy process: the priorities are the principal eigenvector of the judgements,"
                            + " CI = (λmax − n)/(n − 1), CR = CI/RI. A CR above 0.10 is worth a second look, never a refusal.",
                    List.of(MATRIX, Judgements.RANDOM_INDEX),
                    List.of(
                            Judgements.priorities("priorities", "One per row, together 1."),
                            Field.data(
                                    "lambdaMax",
                                    Shape.number(),
                                    "The principal eigenvalue, n at least."),
                            Field.data(
                                    "consistencyIndex", Shape.number(), "CI, 0 when consistent."),
                            Field.data("consistencyRatio", Shape.number(), "CR; 0 up to n = 2."),
                            Field.data(
                                    "worstJudgements",
                                    Shape.list(judgement(), 0, Ahp.WORST_SHOWN),
                                    "At most three, the one that hurts consistency most first.")),
                    """
                    {"matrix": [[1, 2, 5], [0.5, 1, 3], [0.2, 0.333, 1]], "randomIndex": "saaty-1980"}
                    """);

    private static Shape judgement() {
        var index = Shape.whole(0, PairwiseComparison.LARGEST - 1);
        return Shape.object(
                Field.data("row", index, "How many times this one"),
                Field.data("column", index, "outweighs this one:"),
                Field.data("stated", Shape.number(), "as it was judged,"),
                Field.data("implied", Shape.number(), "as all judgements together say."));
    }

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public Answer answer(Request request) {
        var comparison = PairwiseComparison.of(request.rows(MATRIX));
        var randomIndex = Judgements.randomIndex(request);
        var result = Ahp.priorities(comparison, randomIndex);
        return Answer.under("randomIndex", Field.said(randomIndex))
                .gives("priorities", result.priorities().values().toArray())
                .gives("lambdaMax", result.lambdaMax())
                .gives("consistencyIndex", result.consistencyIndex())
                .gives("consistencyRatio", result.consistencyRatio())
                .gives(
                        "worstJudgements",
                        result.worstJudgements().stream().map(AhpCalculation::said).toList());
    }

    private static Map<String, Object> said(Ahp.Judgement judgement) {
        var said = new LinkedHashMap<String, Object>();
        said.put("row", judgement.row());
        said.put("column", judgement.column());
        said.put("stated", judgement.stated());
        said.put("implied", judgement.implied());
        return said;
    }
}
