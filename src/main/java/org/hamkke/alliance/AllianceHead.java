package org.hamkke.alliance;

import java.util.List;
import org.hamkke.shell.Side;

/**
 * What stands above every page of an alliance: the template {@code alliance/head} draws it.
 *
 * @param parties the viewer's own first
 * @param members how many people see the shared side
 * @param mayWrite whether the viewer may write here; never through a counterpart's eyes
 */
public record AllianceHead(
        AllianceSummary alliance,
        List<Seat> parties,
        int members,
        List<Tab> tabs,
        boolean mayWrite,
        boolean mayManage) {
    public record Seat(String name, Side side, boolean taken) {}

    /** @param suffix of the page, by which it knows itself */
    public record Tab(String text, String href, String suffix) {}

    public AllianceHead {
        parties = List.copyOf(parties);
        tabs = List.copyOf(tabs);
    }

    public String path() {
        return "/alliances/" + alliance.id();
    }
}
