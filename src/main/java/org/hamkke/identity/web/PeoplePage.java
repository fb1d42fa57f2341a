package org.hamkke.identity.web;

import java.time.Instant;
import java.util.List;
import org.hamkke.identity.Invitation;
import org.hamkke.identity.Member;
import org.hamkke.shell.Listing;
import org.hamkke.shell.face.Query;

/**
 * Who sits for us.
 *
 * @param count of all members
 * @param words that were looked for; empty for everybody
 * @param first whether nothing stands before the members shown
 * @param waiting seats that are offered and not taken yet, the soonest to end first
 */
public record PeoplePage(
        Listing<Member> members,
        int count,
        String words,
        boolean first,
        List<Invitation> waiting,
        Instant now) {
    private static final int MOST_WAITING = 10;

    public Query list() {
        var all = Query.of("/settings/people");
        return words.isBlank() ? all : all.with("q", words);
    }

    /** Looking for somebody is worth its place where not everybody stands on one page. */
    public boolean isSearchable() {
        return !words.isBlank() || !first || members.next() != null;
    }

    public List<Invitation> waitingShown() {
        return waiting.stream().limit(MOST_WAITING).toList();
    }
}
