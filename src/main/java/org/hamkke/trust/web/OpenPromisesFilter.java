package org.hamkke.trust.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.hamkke.alliance.AllianceSummary;
import org.hamkke.kernel.Period;
import org.hamkke.shell.face.Query;
import org.hamkke.trust.OpenPromises.Wanted;
import org.hamkke.trust.OpenPromises.Whose;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Which open promises a list shows, as it stands in the address.
 *
 * @param alliance in which they were made; in any when empty
 * @param until the last due date; one beyond all dates bounds nothing
 */
public record OpenPromisesFilter(
        @Nullable Whose whose,
        @Nullable String alliance,
        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until) {
    public OpenPromisesFilter {
        if (until != null && !Period.ERA.covers(until)) until = null;
    }

    Wanted wanted() {
        return new Wanted(whose, until);
    }

    List<AllianceSummary> among(List<AllianceSummary> alliances) {
        return alliances.stream()
                .filter(one -> !ofOneAlliance() || one.id().toString().equals(alliance))
                .toList();
    }

    private boolean ofOneAlliance() {
        return alliance != null && !alliance.isEmpty();
    }

    public boolean narrows() {
        return whose != null || ofOneAlliance() || until != null;
    }

    public Query query(String path) {
        var parameters = new LinkedHashMap<String, String>();
        if (whose != null) parameters.put("whose", whose.name());
        if (alliance != null && ofOneAlliance()) parameters.put("alliance", alliance);
        if (until != null) parameters.put("until", until.toString());
        return new Query(path, parameters);
    }
}
