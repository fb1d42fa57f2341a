package org.hamkke.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Either side takes the record away and checks it without us; a record that someone bent doesn't pass. */
final class CheckingTheRecord {
    private CheckingTheRecord() {}

    static void tell(Story story) {
        var hayun = story.hayun;
        hayun.goesTo(story.alliance + "/ledger").sees("인터넷 없이 확인하기");
        var head = hayun.find("aside code.hash").first().innerText().strip();
        var record = hayun.downloads("기록 내려받기").path();
        assertThat(TheRecord.isWhole(record, head)).isTrue();
        assertThat(TheRecord.isWhole(bent(record), head)).isFalse();
    }

    private static Path bent(Path record) {
        try {
            var text = Files.readString(record);
            assertThat(text).contains(FoundingTheAlliance.NAME);
            return TheRecord.written("bent.jsonl", text.replace(FoundingTheAlliance.NAME, "딴 이름"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
