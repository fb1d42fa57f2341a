package load;

import java.time.Duration;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** One short run of a task with the processor time that its requests took, which a busy machine distorts least. */
record Turn(Crowd.Result result, App.Cpu cpu, Duration generator) {
    static final String HEAD = "| task | requests/s | p50 ms | p95 ms | p99 ms | errors | answer | CPU of a request: java + postgres + load, ms |\n|---|--:|--:|--:|--:|--:|--:|--:|";

    static String median(String name, List<Turn> turns) {
        return "| %s | %,.0f | %.1f | %.1f | %.1f | %d | %.1f KB | %.2f + %.2f + %.2f |".formatted(
                name,
                middle(turns, turn -> turn.result.perSecond()),
                middle(turns, turn -> turn.result.p50()),
                middle(turns, turn -> turn.result.p95()),
                middle(turns, turn -> turn.result.p99()),
                turns.stream().mapToInt(turn -> turn.result.errors()).sum(),
                turns.getLast().result.size() / 1024.0,
                middle(turns, turn -> turn.each(turn.cpu.java())),
                middle(turns, turn -> turn.each(turn.cpu.postgres())),
                middle(turns, turn -> turn.each(turn.generator)));
    }

    private double each(Duration used) {
        return used.toNanos() / 1e6 / Math.max(1, result.count());
    }

    private static double middle(List<Turn> turns, ToDoubleFunction<Turn> value) {
        var sorted = turns.stream().mapToDouble(value).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
