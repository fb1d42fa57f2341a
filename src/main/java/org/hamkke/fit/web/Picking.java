package org.hamkke.fit.web;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hamkke.fit.Selection;
import org.hamkke.partner.Listed;
import org.hamkke.partner.PartnerStatus;
import org.hamkke.shell.Listing;
import org.hamkke.shell.face.Query;

/**
 * Partners to choose candidates from.
 *
 * @param standing those who stand for choice already
 * @param found how many the search found, up to one more than are counted
 */
public record Picking(
        Selection selection,
        Listing<Listed> partners,
        boolean first,
        Set<UUID> standing,
        Query query,
        int found) {
    public String typed() {
        return query.parameters().getOrDefault("q", "");
    }

    public boolean isWished() {
        return PartnerStatus.WISHED.name().equals(query.parameters().get("status"));
    }

    /** The search as fields to send along. */
    public Map<String, String> search() {
        return query.parameters();
    }
}
