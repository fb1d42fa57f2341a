package org.hamkke.shell.web;

import java.util.List;
import java.util.stream.Stream;
import org.hamkke.kernel.Circle;
import org.hamkke.shell.Trashed;
import org.hamkke.shell.Words;

/** What lies in the 휴지통 and is seen by the same people. */
public record TrashGroup(Circle.Kind circle, List<Trashed> pieces) {
    static List<TrashGroup> of(List<Trashed> all) {
        return Stream.of(Circle.Kind.values())
                .map(kind -> new TrashGroup(kind, of(kind, all)))
                .filter(group -> !group.pieces().isEmpty())
                .toList();
    }

    private static List<Trashed> of(Circle.Kind kind, List<Trashed> all) {
        return all.stream().filter(piece -> piece.circle().kind() == kind).toList();
    }

    public String title() {
        return Words.t("shell.trash." + circle.label());
    }

    public String id() {
        return "trash-" + circle.label();
    }
}
