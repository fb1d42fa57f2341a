package org.hamkke.responsibility;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** Grids written as the tests think of them: one letter per column, a dot for none. */
final class Grids {
    private Grids() {}

    static Matrix of(List<String> holders, List<String> rows) {
        var columns =
                IntStream.range(0, holders.size())
                        .mapToObj(i -> holder(i, holders.get(i)))
                        .toList();
        var tasks =
                IntStream.range(0, rows.size())
                        .mapToObj(i -> task(i, rows.get(i), columns))
                        .toList();
        return new Matrix(columns, tasks);
    }

    static Holder holder(int place, String name) {
        return new Holder(new HolderId(new UUID(1, place)), name, null, "", null, 0);
    }

    private static Task task(int place, String row, List<Holder> holders) {
        var letters = row.split(" ");
        var cells = new LinkedHashMap<HolderId, Letter>();
        IntStream.range(0, letters.length)
                .filter(i -> !letters[i].equals("."))
                .forEach(i -> cells.put(holders.get(i).id(), Letter.of(letters[i]).orElseThrow()));
        return new Task(new TaskId(new UUID(2, place)), "업무 " + place, "", 0, Map.copyOf(cells));
    }
}
