package org.hamkke.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

/** Programs that make promises in an alliance and enter partners, each write with a key of its own, until nobody answers. */
final class Writers {
    private static final int PROGRAMS = 4;

    private final Client client;
    private final String alliance;
    private final Map<Write, String> acknowledged = new ConcurrentHashMap<>();
    private final Queue<Write> open = new ConcurrentLinkedQueue<>();
    private final List<Thread> threads;

    private Writers(Client client) {
        this.client = client;
        alliance = JsonPath.read(client.get("/api/v1/alliances").body(), "$.items[0].id");
        threads =
                IntStream.range(0, PROGRAMS)
                        .mapToObj(i -> Thread.ofVirtual().unstarted(this::write))
                        .toList();
    }

    static Writers start(Client client) {
        var writers = new Writers(client);
        writers.threads.forEach(Thread::start);
        return writers;
    }

    String alliance() {
        return alliance;
    }

    private void write() {
        for (int i = 0; ; i++) {
            var write = i % 2 == 0 ? promise() : partner();
            try {
                acknowledged.put(write, write.at(client));
            } catch (IOException nobodyAnswers) {
                open.add(write);
                return;
            }
        }
    }

    private Write promise() {
        var key = UUID.randomUUID().toString();
        var body = "{\"title\":\"%s\",\"dueOn\":\"%s\"}".formatted(key, Days.ahead(30));
        return new Write("/api/v1/alliances/" + alliance + "/promises", key, body);
    }

    private static Write partner() {
        var key = UUID.randomUUID().toString();
        return new Write("/api/v1/partners", key, "{\"name\":\"%s\"}".formatted(key));
    }

    void awaitAcknowledged(int enough) {
        while (acknowledged.size() < enough) Thread.onSpinWait();
    }

    void finish() {
        for (var thread : threads) while (thread.isAlive()) Thread.onSpinWait();
    }

    /** Every write is sent once more: the acknowledged ones give their first answer again, the open ones act now at the latest. */
    void assertEveryWriteActedOnce(Client again) throws IOException {
        assertThat(open).hasSizeBetween(1, PROGRAMS);
        for (var write : acknowledged.entrySet()) {
            assertThat(again.get(write.getKey().path() + "/" + write.getValue()).statusCode())
                    .isEqualTo(200);
            assertThat(write.getKey().at(again)).isEqualTo(write.getValue());
        }
        // One that was made and not yet answered may say so by a conflict; it is never made twice.
        for (var write : open) assertThat(write.statusAt(again)).isIn(201, 409);
    }

    record Write(String path, String key, String body) {
        int statusAt(Client client) throws IOException {
            return client.post(path, key, body).statusCode();
        }

        /** @return the id of what was made */
        String at(Client client) throws IOException {
            var answer = client.post(path, key, body);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            return JsonPath.read(answer.body(), "$.id");
        }
    }
}
