package org.hamkke.fit.method;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where an input is wrong: the field, inside it the indices counted from 0, and inside that entry the name of a member with
 * its own.
 *
 * @param member empty when the entry is no object, or wrong as a whole
 */
public record InputPlace(String field, List<Integer> index, String member) {
    public InputPlace {
        index = List.copyOf(index);
    }

    public static InputPlace at(String field, int... index) {
        return new InputPlace(field, Arrays.stream(index).boxed().toList(), "");
    }

    public InputPlace and(int... further) {
        if (!member.isEmpty()) return at(toString(), further);
        var deeper = new ArrayList<>(index);
        for (int i : further) deeper.add(i);
        return new InputPlace(field, deeper, member);
    }

    public InputPlace in(String name) {
        if (field.isEmpty()) return at(name);
        if (index.isEmpty()) return at(field + "." + name);
        return new InputPlace(field, index, name);
    }

    /** As a path: {@code matrix[2][1]}, {@code preferences[0].q}. */
    @Override
    public String toString() {
        var path = field + index.stream().map(i -> "[" + i + "]").collect(joining());
        return member.isEmpty() ? path : path + "." + member;
    }
}
