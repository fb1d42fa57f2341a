package org.hamkke.shell.web;

import java.util.List;
import java.util.Map;
import org.hamkke.shell.Listing;
import org.hamkke.shell.Paging;
import org.hamkke.shell.Trashed;
import org.hamkke.shell.face.Query;
import org.jspecify.annotations.Nullable;

/**
 * @param page what is shown of it, the latest first
 * @param all how much lies in the 휴지통
 * @param first whether nothing stands before the page
 */
public record TrashPage(Listing<Trashed> page, int all, boolean first) {
    private static final Query PATH = new Query("/trash", Map.of());

    static TrashPage of(List<Trashed> lying, Paging paging) {
        return new TrashPage(
                paging.of(lying, Trashed::restoreAt), lying.size(), paging.fromTheStart());
    }

    public List<TrashGroup> groups() {
        return TrashGroup.of(page.items());
    }

    public int shown() {
        return page.items().size();
    }

    public @Nullable String nextHref() {
        return page.next() == null ? null : PATH.after(page.next()).href();
    }

    public @Nullable String firstHref() {
        return first ? null : PATH.href();
    }
}
