package org.hamkke.trust.web;

import java.time.LocalDate;
import java.util.List;
import org.hamkke.alliance.AllianceSummary;
import org.hamkke.kernel.OrganisationId;
import org.hamkke.shell.Listing;
import org.hamkke.shell.face.Choice;
import org.hamkke.trust.PromiseSummary;

/**
 * @param alliances of the reader's company
 * @param first whether nothing stands before the page
 * @param matching how many the filter holds
 */
public record OpenPromisesPage(
        List<AllianceSummary> alliances,
        OrganisationId reader,
        String company,
        LocalDate today,
        Listing<PromiseSummary> page,
        boolean first,
        int matching,
        OpenPromisesFilter filter) {
    public List<PromiseSummary> promises() {
        return page.items();
    }

    public AllianceSummary allianceOf(PromiseSummary promise) {
        return alliances.stream()
                .filter(one -> one.id().value().equals(promise.alliance()))
                .findFirst()
                .orElseThrow();
    }

    public List<Choice> choices() {
        return alliances.stream()
                .map(alliance -> new Choice(alliance.id().toString(), called(alliance)))
                .toList();
    }

    private String called(AllianceSummary alliance) {
        var title = alliance.titleFor(reader);
        return title.equals(alliance.name()) ? title : title + " · " + alliance.name();
    }
}
