package org.hamkke.fit;

import java.util.Arrays;
import java.util.List;

/** Where a criterion stands in the tree: the names of its groups, outermost first; none for the top. */
public record GroupPath(List<String> names) {
    public static final GroupPath TOP = new GroupPath(List.of());
    public static final int DEEPEST = 3;
    private static final String BELOW = " > ";

    public GroupPath {
        names = List.copyOf(names);
    }

    /** As people write it: {@code 역량 > 기술}. */
    public static GroupPath of(String text) {
        return new GroupPath(
                Arrays.stream(text.split(">", -1))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList());
    }

    public boolean isTop() {
        return names.isEmpty();
    }

    public int depth() {
        return names.size();
    }

    /** Whether the other one is this group or stands in it. */
    boolean holds(GroupPath other) {
        return other.depth() >= depth() && other.names.subList(0, depth()).equals(names);
    }

    /** The first so many groups. */
    GroupPath upTo(int depth) {
        return new GroupPath(names.subList(0, depth));
    }

    /** The innermost group. */
    public String name() {
        return isTop() ? "" : names.getLast();
    }

    @Override
    public String toString() {
        return String.join(BELOW, names);
    }
}
