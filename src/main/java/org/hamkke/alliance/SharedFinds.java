package org.hamkke.alliance;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.UUID;
import org.hamkke.kernel.Actor;
import org.hamkke.shell.Findable;
import org.hamkke.shell.face.Hit;
import org.springframework.stereotype.Component;

/** Finds things of alliances for the modules that hold them, and names each with its alliance. */
@Component
public class SharedFinds {
    /** How a statement ends that gathers what is searched: where there is too much of it, the newest alliances' is kept. */
    public static final String NEWEST = " order by circle_id desc, id desc limit 5000";

    private final Alliances alliances;

    SharedFinds(Alliances alliances) {
        this.alliances = alliances;
    }

    /**
     * @param also what else it is found by
     * @param path below the alliance's own: {@code /promises}
     */
    public record Shared(UUID circleId, String name, String also, String path) {
        private Findable findable(String icon) {
            return new Findable(
                    new Hit(icon, name, circleId.toString(), "/alliances/" + circleId + path),
                    also);
        }
    }

    public List<Hit> among(Actor actor, List<Shared> all, String icon, String words, int limit) {
        var found =
                Findable.matching(
                        all.stream().map(one -> one.findable(icon)).toList(), words, limit);
        return found.isEmpty() ? found : named(actor, found);
    }

    private List<Hit> named(Actor actor, List<Hit> found) {
        var names =
                alliances.of(actor).stream()
                        .collect(toMap(one -> one.id().toString(), AllianceSummary::name));
        return found.stream()
                .map(hit ->
                        new Hit(
                                hit.icon(),
                                hit.text(),
                                names.getOrDefault(hit.note(), ""),
                                hit.href()))
                .toList();
    }
}
