package org.hamkke.partner.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import org.hamkke.ProductTest;
import org.hamkke.demo.Cast;
import org.hamkke.demo.Seated;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Role;
import org.hamkke.partner.Directory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Files of the size companies really have. How long each step took is told in the log. */
@ProductTest
class LargeImportTest {
    private static final Logger LOG = LoggerFactory.getLogger(LargeImportTest.class);

    @Autowired Seats seats;
    @Autowired Preview preview;
    @Autowired Directory directory;
    @Autowired Imports imports;

    private Desk desk;
    private Actor minsu;

    @BeforeEach
    void takeSeats() {
        desk = new Desk(imports, preview, directory);
        minsu = Seated.of(seats, Cast.HANBIT).the(Role.MANAGER);
    }

    @Test
    void twentyThousandCompaniesComeInAndGoAgain() throws Exception {
        var file = companies(20_000);

        var id = timed("preview", () -> desk.previewed(minsu, file));
        assertThat(desk.counts(minsu, id)).containsEntry(RowState.NEW, 20_000);
        timed("write", () -> written(id));

        assertThat(desk.partners(minsu)).isEqualTo(20_000);
        assertThat(desk.found(minsu, "물결산업19999")).hasSize(1);
        assertThat(desk.found(minsu, "담당자19999")).hasSize(1);
        var again = timed("preview of the same", () -> desk.previewed(minsu, file));
        assertThat(desk.counts(minsu, again)).containsEntry(RowState.SAME, 20_000);
        timed("undo", () -> undone(id));
        assertThat(desk.partners(minsu)).isZero();
        assertThat(desk.found(minsu, "물결산업19999")).isEmpty();
    }

    private ImportId written(ImportId id) throws InterruptedException {
        desk.write(minsu, id);
        return id;
    }

    private ImportId undone(ImportId id) throws InterruptedException {
        desk.undo(minsu, id);
        return id;
    }

    private static <T> T timed(String what, Callable<T> step) throws Exception {
        var begun = System.nanoTime();
        var result = step.call();
        LOG.warn("{}: {} ms", what, (System.nanoTime() - begun) / 1_000_000);
        return result;
    }

    private static String companies(int count) {
        var rows = new StringBuilder("회사명,영문명,업종,지역,담당자,이메일\n");
        for (int i = 0; i < count; i++)
            rows.append(
                    "주식회사 물결산업%1$d,Mulgyeol Industries %1$d,업종%2$d,부산,담당자%1$d 과장,person%1$d@mulgyeol.example\n"
                            .formatted(i, i % 30));
        return rows.toString();
    }
}
