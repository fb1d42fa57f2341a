package org.hamkke.culture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.hamkke.kernel.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    @Test
    void oneStepIsSlightAndTwoAreGreat() {
        assertThat(between(3, 3)).isEqualTo(Difference.NONE);
        assertThat(between(3, 4)).isEqualTo(Difference.SLIGHT);
        assertThat(between(2, 4)).isEqualTo(Difference.GREAT);
    }

    @Test
    void nothingIsSaidBeforeEverySideHasItsPlace() {
        assertThat(between(3, null)).isEqualTo(Difference.UNKNOWN);
        assertThat(Difference.between(portraits(3), 2)).isEqualTo(Difference.UNKNOWN);
        assertThat(Difference.between(List.of(), 1)).isEqualTo(Difference.UNKNOWN);
    }

    @Test
    void theOrderOfTheSidesAndAShiftOfAllOfThemChangeNothing() {
        var random = new Random(5);
        for (int turn = 0; turn < 300; turn++) {
            var positions = new Integer[2 + random.nextInt(5)];
            Arrays.setAll(positions, _ -> 1 + random.nextInt(4));
            var said = new ArrayList<>(portraits(positions));
            var expected = Difference.between(said, positions.length);

            Collections.shuffle(said, random);
            assertThat(Difference.between(said, positions.length)).isEqualTo(expected);
            var shifted = Arrays.stream(positions).map(one -> one + 1).toArray(Integer[]::new);
            assertThat(between(shifted)).isEqualTo(expected);
        }
    }

    private static Difference between(@Nullable Integer... positions) {
        return Difference.between(portraits(positions), positions.length);
    }

    private static List<Portrait> portraits(@Nullable Integer... positions) {
        var portraits = new ArrayList<Portrait>();
        for (var position : positions)
            portraits.add(
                    new Portrait(
                            new OrganisationId(UUID.randomUUID()),
                            Dimension.TONE,
                            position,
                            "말",
                            Instant.EPOCH,
                            1));
        return portraits;
    }
}
