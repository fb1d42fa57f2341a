package org.hamkke.portfolio.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.hamkke.alliance.Stage;
import org.hamkke.kernel.SearchQuery;
import org.hamkke.portfolio.Quadrant;
import org.hamkke.portfolio.Standing;
import org.hamkke.shell.face.Query;
import org.jspecify.annotations.Nullable;

/**
 * Which alliances a list shows and in what order, as it stands in the address.
 *
 * @param q words or initial consonants of the alliance's name and purpose or a partner's name, as search finds it
 * @param sort name, stage, trust or performance, with a minus sign the other way round
 */
public record PortfolioFilter(
        @Nullable String q,
        @Nullable Stage stage,
        @Nullable Quadrant state,
        @Nullable String sort) {
    List<Standing> chosen(List<Standing> standings) {
        var query = SearchQuery.of(q == null ? "" : q);
        if (query.isSigns()) return List.of();
        return standings.stream()
                .filter(standing -> stage == null || standing.alliance().stage() == stage)
                .filter(standing -> state == null || standing.quadrant() == state)
                .filter(standing -> query.isEmpty() || query.confirms(text(standing)))
                .sorted(order())
                .toList();
    }

    private static String text(Standing standing) {
        var alliance = standing.alliance();
        return String.join(" ", alliance.name(), standing.title(), alliance.purpose());
    }

    /** Not measured stands last, whichever way the figures are sorted. */
    private Comparator<Standing> order() {
        var name = sort == null ? "" : sort.replaceFirst("^-", "");
        var down = sort != null && sort.startsWith("-");
        return switch (name) {
            case "name" -> turned(Comparator.comparing(Standing::title), down);
            case "stage" ->
                    turned(Comparator.comparing(standing -> standing.alliance().stage()), down);
            case "trust" ->
                    figures(
                            down,
                            standing ->
                                    standing.trust().map(figure -> figure.value()).orElse(null));
            case "performance" ->
                    figures(
                            down,
                            standing ->
                                    standing.performance()
                                            .map(figure -> figure.rounded())
                                            .orElse(null));
            default -> (_, _) -> 0;
        };
    }

    private static Comparator<Standing> turned(Comparator<Standing> order, boolean down) {
        return down ? order.reversed() : order;
    }

    private static Comparator<Standing> figures(
            boolean down, java.util.function.Function<Standing, @Nullable Integer> figure) {
        Comparator<Integer> order = down ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return (one, other) ->
                Comparator.nullsLast(order).compare(figure.apply(one), figure.apply(other));
    }

    public Query query(String path) {
        var parameters = new LinkedHashMap<String, String>();
        if (q != null && !q.isBlank()) parameters.put("q", q);
        if (stage != null) parameters.put("stage", stage.name());
        if (state != null) parameters.put("state", state.name());
        if (sort != null && !sort.isBlank()) parameters.put("sort", sort);
        return new Query(path, parameters);
    }

    public boolean narrows() {
        return (q != null && !q.isBlank()) || stage != null || state != null;
    }
}
