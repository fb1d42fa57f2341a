package org.hamkke.fit.web;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import java.util.UUID;
import org.hamkke.fit.Robustness;
import org.hamkke.fit.RobustnessStudies;
import org.hamkke.fit.RobustnessStudy;
import org.hamkke.fit.SelectionId;
import org.hamkke.fit.method.SmaaResult;
import org.hamkke.fit.method.WeightStability;
import org.hamkke.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How sure the ranking is, through the open API: 202 while it is being worked out, and then the same call again. */
@RestController
class RobustnessApi {
    private final RobustnessStudies studies;

    RobustnessApi(RobustnessStudies studies) {
        this.studies = studies;
    }

    /** Of all draws, for the partners in their order; {@code centralWeights} zeros where one is never first. */
    record Draws(
            double[][] rankAcceptability,
            double[][] centralWeights,
            double[] confidence,
            double[][] pairwise) {
        static Draws of(SmaaResult result) {
            return new Draws(
                    result.acceptability().toArray(),
                    result.centralWeights().toArray(),
                    result.confidence().toArray(),
                    result.pairwise().toArray());
        }
    }

    /** @param stability by criterion, with challengers by their place in the ranking from 0 */
    record Answer(
            String method,
            String source,
            String weights,
            int points,
            int draws,
            long seed,
            List<UUID> partners,
            @Nullable Draws result,
            List<WeightStability.Interval> stability) {}

    @GetMapping("/api/v1/selections/{id}/robustness")
    @ApiResponse(responseCode = "200", description = "Worked out.")
    @ApiResponse(responseCode = "202", description = "Being worked out: ask again.")
    @ApiResponse(responseCode = "422", ref = "#/components/responses/RULE_BROKEN")
    ResponseEntity<Answer> robustness(
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String weights,
            @RequestParam(defaultValue = "") String points) {
        var study = studies.of(actor, SelectionId.of(id), FreedomForm.read(weights, points));
        boolean works = study.compares() && study.result().isEmpty();
        return ResponseEntity.status(works ? HttpStatus.ACCEPTED : HttpStatus.OK)
                .body(answer(study));
    }

    private static Answer answer(RobustnessStudy study) {
        return new Answer(
                "smaa-2",
                "Lahdelma and Salminen 2001, Operations Research 49; Tervonen and Lahdelma 2007, EJOR 178",
                study.freedom().kind().label(),
                study.freedom().points(),
                Robustness.DRAWS,
                Robustness.SEED,
                study.compared().stream().map(c -> c.partner().value()).toList(),
                study.result().map(Draws::of).orElse(null),
                study.intervals());
    }
}
