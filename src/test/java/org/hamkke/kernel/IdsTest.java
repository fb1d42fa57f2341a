package org.hamkke.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdsTest {
    @Test
    void whatIsMadeLaterComesLaterHoweverFast() {
        var made = IntStream.range(0, 20_000).mapToObj(_ -> Ids.next().toString()).toList();

        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void areOfVersionSevenAndTellTheirTime() {
        var before = System.currentTimeMillis();

        UUID id = Ids.next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isBetween(before - 1, before + 1_000);
    }
}
