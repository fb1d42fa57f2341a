package org.hamkke.fit.method;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where an input is wrong: the field, and inside it the indices counted from 0. */
public record InputPlace(String field, List<Integer> index) {
    public InputPlace {
        index = List.copyOf(index);
    }

    public static InputPlace at(String field, int... index) {
        return new InputPlace(field, Arrays.stream(index).boxed().toList());
    }

    public InputPlace and(int... further) {
        var deeper = IntStream.of(further).boxed();
        return new InputPlace(field, Stream.concat(index.stream(), deeper).toList());
    }

    /** As a path: {@code matrix[2][1]}. */
    @Override
    public String toString() {
        return field + index.stream().map(i -> "[" + i + "]").collect(joining());
    }
}
