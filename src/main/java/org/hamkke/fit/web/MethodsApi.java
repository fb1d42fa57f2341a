package org.hamkke.fit.web;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hamkke.fit.ComparedSelection;
import org.hamkke.fit.Comparison;
import org.hamkke.fit.Comparisons;
import org.hamkke.fit.MethodOutcome;
import org.hamkke.fit.SelectionId;
import org.hamkke.fit.method.Promethee;
import org.hamkke.kernel.Actor;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The comparison of methods through the open API, each with the call that recomputes it. */
@RestController
class MethodsApi {
    private final Comparisons comparisons;

    MethodsApi(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    /**
     * @param places and figures of the partners, in their order
     * @param call where to send {@code input} to get them again
     */
    record Outcome(
            String method,
            String normalisation,
            List<Integer> places,
            double[] figures,
            String call,
            Map<String, Object> input) {}

    /** @param incomparable pairs of positions among the partners */
    record Answer(
            List<UUID> partners,
            List<Outcome> methods,
            List<Integer> compromise,
            List<Promethee.Pair> incomparable) {}

    @GetMapping("/api/v1/selections/{id}/methods")
    @ApiResponse(responseCode = "200", description = "OK")
    @ApiResponse(responseCode = "422", ref = "#/components/responses/RULE_BROKEN")
    Answer methods(
            Actor actor,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> parameters) {
        var weights = Weighing.read(parameters.get("weight"));
        var compared = comparisons.of(actor, SelectionId.of(id), weights);
        return compared.comparison()
                .map(comparison -> answer(compared, comparison))
                .orElseGet(() -> new Answer(List.of(), List.of(), List.of(), List.of()));
    }

    private static Answer answer(ComparedSelection compared, Comparison comparison) {
        return new Answer(
                compared.compared().stream().map(c -> c.partner().value()).toList(),
                comparison.outcomes().stream().map(o -> outcome(comparison, o)).toList(),
                comparison.vikor().compromise(),
                comparison.promethee().incomparable());
    }

    private static Outcome outcome(Comparison comparison, MethodOutcome outcome) {
        var method = outcome.method();
        return new Outcome(
                method.calculation(),
                method.normalisation(),
                IntStream.range(0, comparison.candidates()).mapToObj(outcome::place).toList(),
                outcome.figures().toArray(),
                "/api/v1/calculations/" + method.calculation(),
                new MethodBodies(comparison.asked()).of(method));
    }
}
