package org.hamkke.partner;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How a partner and its people stood, and how they shall stand. */
public record Turn(Standing before, Standing after) {
    List<Contact> joined() {
        return after.people().stream()
                .filter(contact -> before.person(contact.id()).isEmpty())
                .toList();
    }

    List<Contact> corrected() {
        return after.people().stream()
                .filter(contact ->
                        before.person(contact.id())
                                .filter(known -> !known.equals(contact))
                                .isPresent())
                .toList();
    }

    List<ContactId> left() {
        var there = after.people().stream().map(Contact::id).collect(Collectors.toSet());
        return before.people().stream().map(Contact::id).filter(id -> !there.contains(id)).toList();
    }

    boolean touchesTheEntry() {
        return before.partner().version() != after.partner().version();
    }

    boolean isFoundOtherwise() {
        return touchesTheEntry() || !before.foundBy().equals(after.lines());
    }

    Set<String> lost() {
        return without(before.termsSoFar(), after.terms());
    }

    Set<String> gained() {
        return without(after.terms(), before.termsSoFar());
    }

    private static Set<String> without(Set<String> terms, Set<String> others) {
        var left = new HashSet<>(terms);
        left.removeAll(others);
        return left;
    }
}
