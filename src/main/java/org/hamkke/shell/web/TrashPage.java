package org.hamkke.shell.web;

import java.util.List;
import org.hamkke.shell.Listing;
import org.hamkke.shell.Paging;
import org.hamkke.shell.Trashed;

/**
 * @param page what is shown of it, the latest first
 * @param all how much lies in the 휴지통
 * @param first whether nothing stands before the page
 */
public record TrashPage(Listing<Trashed> page, int all, boolean first) {
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
}
