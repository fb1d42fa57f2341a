package org.hamkke.alliance.web;

import java.util.List;
import org.hamkke.alliance.Statement;
import org.hamkke.shell.Side;
import org.jspecify.annotations.Nullable;

/**
 * One side of the win-win.
 *
 * @param partner through whom the benefit comes, as it reads: 세움에너지, or 다른 두 회사
 * @param own whether it is the viewer's to write
 */
public record SideView(
        String name,
        Side side,
        String partner,
        boolean own,
        @Nullable Statement statement,
        List<PartyLine.Face> people) {
    /** empty, draft, confirmed, agreed, changing: its words stand under {@code alliance.statement}. */
    public String state() {
        if (statement == null) return "empty";
        if (statement.differsFromAgreed()) return "changing";
        if (statement.agreed().isPresent()) return "agreed";
        return statement.confirmed() ? "confirmed" : "draft";
    }

    public int version() {
        return statement == null ? 0 : statement.version();
    }
}
