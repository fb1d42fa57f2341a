package org.hamkke.fit.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.hamkke.fit.RankingView;
import org.hamkke.fit.method.BestWorst;
import org.hamkke.fit.method.PreferenceFunction;
import org.hamkke.fit.method.ValueFunction;
import org.hamkke.fit.method.Weights;
import org.hamkke.fit.report.SettingWords;

/** What the open calculators are sent. */
final class Bodies {
    private Bodies() {}

    /** The means of the first of a ranking, best first. */
    static double[][] first(RankingView view, int most) {
        var standings = view.standings();
        return IntStream.range(0, Math.min(most, standings.rankedCount()))
                .mapToObj(k -> standings.board().row(standings.rankedAt(k)))
                .toArray(double[][]::new);
    }

    static Map<String, Object> totals(double[][] rows, Weights weights) {
        return totals(rows, weights.values().toArray());
    }

    static Map<String, Object> totals(double[][] rows, double... weights) {
        return crisp(rows, weights, "normalisation", "none");
    }

    /** @param setting how the method is set */
    static Map<String, Object> crisp(
            double[][] rows, double[] weights, String setting, Object value) {
        var body = of("matrix", rows);
        body.put("weights", weights);
        body.put(setting, value);
        return body;
    }

    static Map<String, Object> bestWorst(BestWorst judgement) {
        var body = of("best", judgement.best());
        body.put("worst", judgement.worst());
        body.put("bestToOthers", judgement.bestToOthers().toArray());
        body.put("othersToWorst", judgement.othersToWorst().toArray());
        return body;
    }

    static Map<String, Object> preference(PreferenceFunction function) {
        var body = of("type", SettingWords.label(function.type()));
        body.put("q", function.q());
        body.put("p", function.p());
        body.put("s", function.s());
        return body;
    }

    static Map<String, Object> valueFunction(ValueFunction function) {
        var body = of("breakpoints", function.breakpoints().toArray());
        body.put("values", function.values().toArray());
        return body;
    }

    static Map<String, Object> of(String name, Object value) {
        var body = new LinkedHashMap<String, Object>();
        body.put(name, value);
        return body;
    }
}
