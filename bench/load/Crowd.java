package load;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The connections: each asks, waits for the answer and asks again, until time or number is up. */
final class Crowd implements AutoCloseable {
    private static final int MOST_EACH = 20_000;

    private final List<Seat> seats;
    private final ExecutorService threads;
    private long seed;

    Crowd(List<Seat> seats) {
        this.seats = seats;
        this.threads = Executors.newFixedThreadPool(seats.size());
    }

    Seat first() {
        return seats.getFirst();
    }

    /** @param p50 and the others in milliseconds; @param size of the last answer in bytes */
    record Result(double perSecond, double p50, double p95, double p99, int errors, int count, int size) {}

    private record Own(long[] nanos, int errors, int size) {}

    Result run(Task task, Duration duration) throws InterruptedException, ExecutionException {
        long begun = System.nanoTime();
        var running = seats.stream().map(seat -> threads.submit(() -> ask(task, seat, new Names(++seed), begun + duration.toNanos()))).toList();
        var all = new java.util.ArrayList<Own>();
        for (var own : running) all.add(own.get());
        double seconds = (System.nanoTime() - begun) / 1e9;
        var sorted = all.stream().flatMapToLong(own -> Arrays.stream(own.nanos())).sorted().toArray();
        int errors = all.stream().mapToInt(Own::errors).sum();
        return new Result(sorted.length / seconds, at(sorted, 0.50), at(sorted, 0.95), at(sorted, 0.99), errors, sorted.length, all.getFirst().size());
    }

    private static Own ask(Task task, Seat seat, Names names, long until) throws IOException {
        var nanos = new long[MOST_EACH];
        int count = 0;
        int errors = 0;
        int size = 0;
        for (long now = System.nanoTime(); now < until && count < MOST_EACH; count++) {
            var answer = task.act().at(seat, names);
            if (answer.status() != task.expected()) errors++;
            size = answer.body().length;
            long then = System.nanoTime();
            nanos[count] = then - now;
            now = then;
        }
        return new Own(Arrays.copyOf(nanos, count), errors, size);
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, Math.ceil(share * sorted.length))] / 1e6;
    }

    @Override
    public void close() throws IOException {
        threads.shutdown();
        for (var seat : seats) seat.close();
    }
}
