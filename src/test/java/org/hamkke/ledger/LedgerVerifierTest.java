package org.hamkke.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamkke.kernel.CanonicalJson;
import org.hamkke.kernel.ContentHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every way to bend a chain is found, and the first bad entry is named. */
class LedgerVerifierTest {
    private static final String CHAIN = "0199b4a2-0000-7000-8000-000000000001";
    private static final String OTHER = "0199b4a2-0000-7000-8000-000000000002";

    @TempDir Path folder;

    @Test
    void aFileThatIsNotThereIsOneLineAndExitCodeTwo() throws IOException {
        assertThat(LedgerVerifier.report(Path.of("no-such-file.jsonl"), "")).isEqualTo(2);
        assertThat(LedgerVerifier.report(Path.of("."), "")).isEqualTo(2);
    }

    @Test
    void aWholeChainIsWhole() throws IOException {
        var lines = chain(CHAIN, 6);

        assertThat(check(lines)).isEqualTo("OK 6 entries, head " + head(lines));
        assertThat(check(lines, head(lines))).startsWith("OK");
    }

    @Test
    void oneFlippedLetterIsFound() throws IOException {
        var lines = chain(CHAIN, 6);
        lines.set(2, lines.get(2).replace("약속 3", "약속 8"));

        assertThat(check(lines))
                .startsWith("BAD entry 3: its text does not have the hash it carries");
    }

    @Test
    void aFlipWithItsOwnHashMadeToFitIsFoundAtTheNextEntry() throws IOException {
        var lines = chain(CHAIN, 6);
        lines.set(2, line(entry(CHAIN, 3, hashOf(lines.get(1)), "약속 8")));

        assertThat(check(lines))
                .startsWith("BAD entry 4: does not name the hash of the entry before it");
    }

    @Test
    void aDroppedEntryIsFound() throws IOException {
        var lines = chain(CHAIN, 6);
        lines.remove(3);

        assertThat(check(lines)).startsWith("BAD entry 4: numbered 5, expected 4");
    }

    @Test
    void theFirstEntryDroppedIsFound() throws IOException {
        var lines = chain(CHAIN, 6);
        lines.removeFirst();

        assertThat(check(lines)).startsWith("BAD entry 1: numbered 2, expected 1");
    }

    @Test
    void twoSwappedEntriesAreFound() throws IOException {
        var lines = chain(CHAIN, 6);
        Collections.swap(lines, 1, 2);

        assertThat(check(lines)).startsWith("BAD entry 2: numbered 3, expected 2");
    }

    @Test
    void aReplayedEntryIsFound() throws IOException {
        var lines = chain(CHAIN, 6);
        lines.add(lines.get(4));

        assertThat(check(lines)).startsWith("BAD entry 7: numbered 5, expected 7");
    }

    @Test
    void anEntryReplayedUnderTheNextNumberIsFound() throws IOException {
        var lines = chain(CHAIN, 6);
        lines.add(line(entry(CHAIN, 7, hashOf(lines.get(3)), "약속 5")));

        assertThat(check(lines))
                .startsWith("BAD entry 7: does not name the hash of the entry before it");
    }

    @Test
    void anEntryOfAnotherChainIsFound() throws IOException {
        var lines = chain(CHAIN, 2);
        lines.add(line(entry(OTHER, 3, head(lines), "약속 3")));

        assertThat(check(lines)).startsWith("BAD entry 3: belongs to another chain");
    }

    @Test
    void aShortenedFileIsFoundAgainstTheHeadThatBothSidesHold() throws IOException {
        var lines = chain(CHAIN, 6);
        var head = head(lines);
        var shortened = new ArrayList<>(lines.subList(0, 4));

        assertThat(check(shortened)).startsWith("OK 4 entries");
        assertThat(check(shortened, head)).startsWith("BAD after entry 4: the chain ends at");
        assertThat(check(List.of(), head)).startsWith("BAD after entry 0");
    }

    @Test
    void whatIsNoExportIsSaidToBeNone() throws IOException {
        assertThat(check(List.of("{\"hello\":1}")))
                .isEqualTo("BAD entry 1: not a line of a ledger export");
    }

    @Test
    void aBracketInsideATextMisleadsNobody() throws IOException {
        var entry = entry(CHAIN, 1, "0".repeat(64), "\"},{\"seq\":9,\"previous\":\"x\\");

        assertThat(check(List.of(line(entry)))).startsWith("OK 1 entries");
    }

    @Test
    void theProgramSaysTheSameOnTheCommandLine() throws Exception {
        var lines = chain(CHAIN, 6);
        var whole = run(file(lines), head(lines));
        Collections.swap(lines, 1, 2);
        var bent = run(file(lines), head(lines));

        assertThat(whole.code()).as(whole.said()).isZero();
        assertThat(whole.said()).startsWith("OK 6 entries");
        assertThat(bent.code()).isEqualTo(1);
        assertThat(bent.said()).startsWith("BAD entry 2");
    }

    private record Finding(int code, String said) {}

    private static Finding run(Path file, String head) throws IOException, InterruptedException {
        var program =
                new ProcessBuilder("sh", "bin/verify-ledger", file.toString(), head)
                        .redirectErrorStream(true);
        var java = Path.of(System.getProperty("java.home"), "bin");
        program.environment().merge("PATH", java.toString(), (path, ours) -> ours + ":" + path);
        var process = program.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Finding(process.waitFor(), said);
    }

    private static List<String> chain(String chain, int length) {
        var lines = new ArrayList<String>();
        var previous = "0".repeat(64);
        for (int seq = 1; seq <= length; seq++) {
            lines.add(line(entry(chain, seq, previous, "약속 " + seq)));
            previous = hashOf(lines.getLast());
        }
        return lines;
    }

    private static String entry(String chain, int seq, String previous, String name) {
        return CanonicalJson.of(
                Map.of(
                        "chain",
                        UUID.fromString(chain),
                        "seq",
                        seq,
                        "previous",
                        previous,
                        "kind",
                        "test.promised",
                        "content",
                        Map.of("name", name),
                        "actor",
                        Map.of("name", "이서연 상무")));
    }

    /** The format stands here a second time, so that a change of the export does not go unnoticed. */
    private static String line(String entry) {
        return "{\"entry\":" + entry + ",\"hash\":\"" + ContentHash.ofText(entry).value() + "\"}";
    }

    private static String hashOf(String line) {
        return line.substring(line.length() - 66, line.length() - 2);
    }

    private static String head(List<String> lines) {
        return hashOf(lines.getLast());
    }

    private String check(List<String> lines) throws IOException {
        return check(lines, "");
    }

    private String check(List<String> lines, String head) throws IOException {
        return LedgerVerifier.check(file(lines), head);
    }

    private Path file(List<String> lines) throws IOException {
        return Files.write(folder.resolve("ledger.jsonl"), lines);
    }
}
