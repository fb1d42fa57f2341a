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
        List<Part> parts,
        boolean mayWrite,
        boolean mayManage) {
    public record Seat(String name, Side side, boolean taken) {}

    /** Pages that belong together; the first of them is where its tab leads. */
    public record Part(String text, List<Tab> tabs) {
        public Part {
            tabs = List.copyOf(tabs);
        }

        public String href() {
            return tabs.getFirst().href();
        }

        public boolean isSeveral() {
            return tabs.size() > 1;
        }

        public boolean holds(String here) {
            return tabs.stream().anyMatch(tab -> tab.suffix().equals(here));
        }
    }

    /** @param suffix of the page, by which it knows itself */
    public record Tab(String text, String href, String suffix) {}

    public AllianceHead {
        parties = List.copyOf(parties);
        parts = List.copyOf(parts);
    }

    public String path() {
        return "/alliances/" + alliance.id();
    }
}
