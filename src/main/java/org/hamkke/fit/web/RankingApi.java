package org.hamkke.fit.web;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hamkke.fit.RankingView;
import org.hamkke.fit.Rankings;
import org.hamkke.fit.Robustness;
import org.hamkke.fit.SelectionId;
import org.hamkke.fit.Standing;
import org.hamkke.fit.calculation.Calculations;
import org.hamkke.kernel.Actor;
import org.hamkke.shell.Listing;
import org.hamkke.shell.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The ranking through the open API, with the method and the inputs it came from. */
@RestController
class RankingApi {
    private final Rankings rankings;

    RankingApi(Rankings rankings) {
        this.rankings = rankings;
    }

    /** @param weight as a share of one */
    record Weighed(UUID criterion, String name, double weight, @Nullable Integer threshold) {}

    /** A gate that holds a candidate back. */
    record Gate(UUID criterion, String name, double points, @Nullable Integer threshold) {}

    /** @param missing names of criteria without a score; @param failed of gates not passed; @param gates the same with figures */
    record Place(
            UUID partner,
            String state,
            @Nullable Integer place,
            @Nullable Double total,
            List<@Nullable Double> means,
            List<String> missing,
            List<String> failed,
            List<Gate> gates,
            Robustness.@Nullable Bar robustness) {}

    record Answer(
            String method,
            String normalisation,
            String source,
            List<Weighed> criteria,
            int candidates,
            int ranked,
            int draws,
            long seed,
            List<Place> items,
            @Nullable String next) {}

    @GetMapping("/api/v1/selections/{id}/ranking")
    @ApiResponse(responseCode = "200", description = "OK")
    @ApiResponse(responseCode = "422", ref = "#/components/responses/RULE_BROKEN")
    Answer ranking(
            Actor actor,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> parameters,
            Paging paging) {
        var weights = Weighing.read(parameters.get("weight"));
        var selection = SelectionId.of(id);
        var view =
                weights.length == 0
                        ? rankings.of(actor, selection)
                        : rankings.tried(actor, selection, weights);
        var order = Arrays.stream(view.standings().order()).boxed().toList();
        return answer(view, paging.of(order, view.standings().board()::partner));
    }

    private static Answer answer(RankingView view, Listing<Integer> shown) {
        return new Answer(
                Calculations.weightedSum().method(),
                "none",
                Calculations.weightedSum().source(),
                criteria(view),
                view.standings().order().length,
                view.standings().rankedCount(),
                Robustness.DRAWS,
                Robustness.SEED,
                shown.map(index -> place(view, index)).items(),
                shown.next());
    }

    private static List<Weighed> criteria(RankingView view) {
        var criteria = view.selection().criteria();
        return IntStream.range(0, criteria.size())
                .mapToObj(j ->
                        new Weighed(
                                criteria.get(j).id().value(),
                                criteria.get(j).name(),
                                view.weights().get(j),
                                criteria.get(j).threshold()))
                .toList();
    }

    private static Place place(RankingView view, int index) {
        var partner = view.standings().board().partner(index);
        var means = means(view.standings().board().row(index));
        return switch (view.standings().of(index)) {
            case Standing.Ranked(int place, double total) ->
                    new Place(
                            partner,
                            "ranked",
                            place,
                            total,
                            means,
                            List.of(),
                            List.of(),
                            List.of(),
                            view.barOf(index).orElse(null));
            case Standing.Waiting(var missing) ->
                    new Place(
                            partner,
                            "waiting",
                            null,
                            null,
                            means,
                            names(view, missing),
                            List.of(),
                            List.of(),
                            null);
            case Standing.Held(var gates) ->
                    new Place(
                            partner,
                            "held",
                            null,
                            null,
                            means,
                            List.of(),
                            names(view, gates),
                            gates(view, index, gates),
                            null);
            case Standing.Declined() ->
                    new Place(
                            partner,
                            "declined",
                            null,
                            null,
                            means,
                            List.of(),
                            List.of(),
                            List.of(),
                            null);
        };
    }

    private static List<Gate> gates(RankingView view, int index, List<Integer> gates) {
        return gates.stream()
                .map(j -> {
                    var criterion = view.selection().criteria().get(j);
                    double points = view.standings().board().mean(index, j);
                    return new Gate(
                            criterion.id().value(),
                            criterion.name(),
                            points,
                            criterion.threshold());
                })
                .toList();
    }

    /** Null where nobody has scored yet. */
    private static List<@Nullable Double> means(double[] row) {
        var means = new ArrayList<@Nullable Double>();
        for (double mean : row) means.add(Double.isNaN(mean) ? null : mean);
        return means;
    }

    private static List<String> names(RankingView view, List<Integer> criteria) {
        return criteria.stream().map(j -> view.selection().criteria().get(j).name()).toList();
    }
}
