package org.hamkke.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamkke.responsibility.AgreedMatrix;
import org.hamkke.responsibility.Holder;
import org.hamkke.responsibility.HolderId;
import org.hamkke.responsibility.Letter;
import org.hamkke.responsibility.Matrix;
import org.hamkke.responsibility.Task;
import org.hamkke.responsibility.TaskId;
import org.junit.jupiter.api.Test;

class GridsTest {
    private static final HolderId BOARD = new HolderId(new UUID(1, 1));

    @Test
    void theAnnexSpeaksOfTasksAsTheGridDoes() {
        var board = new Holder(BOARD, "공동 운영위원회", null, "", null, 0);
        var offers = new Task(new TaskId(new UUID(2, 1)), "견적", "", 0, Map.of(BOARD, Letter.AR));
        var matrix = new Matrix(List.of(board), List.of(offers));

        var annex = Grids.roles(new AgreedMatrix(1, Instant.EPOCH, matrix));

        assertThat(annex.columns()).containsExactly("업무", "책임(A)", "수행(R)", "자문(C)", "통보(I)");
        assertThat(annex.rows()).containsExactly(List.of("견적", "공동 운영위원회", "공동 운영위원회", "", ""));
    }
}
