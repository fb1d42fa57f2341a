package org.hamkke.fit.calculation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hamkke.fit.method.Direction;
import org.hamkke.fit.method.MethodInputException;
import org.hamkke.fit.method.Score;
import org.hamkke.fit.method.Smaa;
import org.hamkke.fit.method.UncertainMatrix;
import org.hamkke.fit.method.WeightRegion;

/** What to send to {@code smaa} so that it draws the very same. */
public final class SmaaRequest {
    private SmaaRequest() {}

    /** Nothing where the calculator doesn't take so much at once. */
    public static Optional<Map<String, Object>> of(
            Smaa smaa, List<List<Score>> rows, WeightRegion region) {
        if (!isTaken(smaa, rows, region)) return Optional.empty();
        var body = new LinkedHashMap<String, Object>();
        body.put(UncertainInput.VALUES.name(), UncertainInput.said(rows));
        body.put("draws", smaa.draws());
        body.put("seed", smaa.seed());
        if (!region.unbounded())
            body.put(WeightConditions.FIELD.name(), WeightConditions.asked(region));
        return Optional.of(body);
    }

    private static boolean isTaken(Smaa smaa, List<List<Score>> rows, WeightRegion region) {
        try {
            var directions = Collections.nCopies(region.criteria(), Direction.MAX);
            SmaaSteps.check(smaa, UncertainMatrix.of(rows, directions), region);
            return region.orders().size() <= WeightConditions.MOST_ORDERS;
        } catch (MethodInputException _) {
            return false;
        }
    }
}
