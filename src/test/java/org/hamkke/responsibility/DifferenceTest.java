package org.hamkke.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static final Matrix SIGNED = Grids.of(List.of("가", "나"), List.of("A R", "R A"));

    @Test
    void theSameGridDiffersNowhere() {
        assertThat(Difference.between(SIGNED, MatrixContent.matrix(MatrixContent.text(SIGNED))))
                .isEmpty();
    }

    @Test
    void aChangedLetterNamesBefore() {
        var draft = Grids.of(List.of("가", "나"), List.of("A R", "A/R ."));

        assertThat(Difference.between(SIGNED, draft))
                .containsExactly(
                        new Difference.Reassigned(
                                draft.tasks().get(1),
                                draft.holders().get(0),
                                Optional.of(Letter.R),
                                Optional.of(Letter.AR)),
                        new Difference.Reassigned(
                                draft.tasks().get(1),
                                draft.holders().get(1),
                                Optional.of(Letter.A),
                                Optional.empty()));
    }

    @Test
    void aNewColumnIsNamedOnceAndNotCellByCell() {
        var draft = Grids.of(List.of("가", "나", "다"), List.of("A R C", "R A C"));

        assertThat(Difference.between(SIGNED, draft))
                .containsExactly(new Difference.HolderAdded(draft.holders().get(2)));
    }

    @Test
    void addedAndRemovedTasksAreNamed() {
        var shorter = Grids.of(List.of("가", "나"), List.of("A R"));

        assertThat(Difference.between(SIGNED, shorter))
                .containsExactly(new Difference.TaskRemoved(SIGNED.tasks().get(1)));
        assertThat(Difference.between(shorter, SIGNED))
                .containsExactly(new Difference.TaskAdded(SIGNED.tasks().get(1)));
    }
}
