package org.hamkke.fit.web;

import java.util.Map;
import org.hamkke.fit.GroupPath;
import org.hamkke.fit.SelectionId;
import org.hamkke.fit.WeighingMethod;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Bodies for the calculators that are too long to stand on their page. */
@Controller
@ResponseBody
class RecalculationsController {
    private final RobustnessPages robustness;
    private final WeightsPages weights;
    private final RecordPages records;
    private final MethodsPages methods;

    RecalculationsController(
            RobustnessPages robustness,
            WeightsPages weights,
            RecordPages records,
            MethodsPages methods) {
        this.robustness = robustness;
        this.weights = weights;
        this.records = records;
        this.methods = methods;
    }

    @GetMapping("/selections/{id}/robustness/{call}.json")
    Map<String, Object> robustness(
            Actor actor,
            @PathVariable String id,
            @PathVariable String call,
            @RequestParam(name = "weights", defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String points) {
        var freedom = FreedomForm.read(kind, points);
        return body(robustness.page(actor, SelectionId.of(id), freedom).again(), call);
    }

    @GetMapping("/selections/{id}/weights/{call}.json")
    Map<String, Object> weights(Actor actor, @PathVariable String id, @PathVariable String call) {
        var page =
                weights.page(actor, SelectionId.of(id), GroupPath.TOP, WeighingMethod.DIRECT, null);
        return body(page.again(), call);
    }

    @GetMapping("/selections/{id}/methods/agreement.json")
    Map<String, Object> agreement(Actor actor, @PathVariable String id) {
        return body(methods.page(actor, SelectionId.of(id), 0).again(), "agreement");
    }

    @GetMapping("/selections/{id}/records/{number}/calls/{call}.json")
    Map<String, Object> record(
            Actor actor,
            @PathVariable String id,
            @PathVariable String number,
            @PathVariable String call) {
        var page = records.page(actor, SelectionId.of(id), RecordNumber.of(number));
        return body(page.again(), call);
    }

    private static Map<String, Object> body(@Nullable Recalculation again, String call) {
        if (again == null) throw new NotFound();
        return again.body(call);
    }
}
