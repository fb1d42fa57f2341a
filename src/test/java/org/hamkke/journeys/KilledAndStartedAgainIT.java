package org.hamkke.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The plug is pulled while people are writing. What was acknowledged is there afterwards, and nothing is there twice. */
class KilledAndStartedAgainIT {
    private static final Map<String, String> TOLD = Map.of("HAMKKE_SETUP", "demo");

    @RegisterExtension final Browser browser = new Browser();

    private final Path folder = Told.fresh("killed");
    private final int port = Product.freePort();

    @Test
    void losesNothingThatWasAcknowledged() throws IOException {
        var first = Product.start(folder, port, TOLD);
        var person = Told.accounts(first.log()).getFirst();
        var seat = browser.open(first.origin()).signIn(person);
        var program = new Client(first.origin()).with(person.token());
        var writers = Writers.start(program);
        writers.awaitAcknowledged(60);
        leave(seat);

        pullThePlug(first);
        writers.finish();

        try (var second = Product.start(folder, port, Map.of())) {
            aSecondOneOnTheSameFolderKeepsAway();
            assertThat(program.answers()).isTrue();
            writers.assertEveryWriteActedOnce(program);
            var record = program.get("/api/v1/alliances/" + writers.alliance() + "/ledger").body();
            assertThat(TheRecord.isWhole(TheRecord.written("killed.jsonl", record))).isTrue();
            Person.at(seat).goesTo("/").sees("이서연");
            leave(seat);
        }
    }

    /** An open page would ask for news while nobody answers. */
    private static void leave(Seat seat) {
        seat.visit("about:blank");
    }

    /** Java and PostgreSQL at once, as when the power fails. */
    private static void pullThePlug(Product product) throws IOException {
        var pid = product.folder().resolve("postgres/postmaster.pid");
        var postgres = ProcessHandle.of(Long.parseLong(Files.readAllLines(pid).getFirst()));
        var server =
                postgres.stream().flatMap(one -> Stream.concat(Stream.of(one), one.descendants()));
        var all = Stream.concat(Stream.of(product.process().toHandle()), server).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
    }

    private void aSecondOneOnTheSameFolderKeepsAway() {
        var second = Product.launch(folder, Product.freePort(), Map.of());
        assertThat(second.process().onExit().join().exitValue()).isNotZero();
        assertThat(second.log()).contains("Another Hamkke is running on " + folder);
    }
}
