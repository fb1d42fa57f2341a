package org.hamkke.fit.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hamkke.ProductTest;
import org.hamkke.fit.SelectionRecord;
import org.hamkke.fit.SelectionRecords;
import org.hamkke.fit.TheChoice;
import org.hamkke.fit.TheDecision;
import org.hamkke.fit.picture.Opinion;
import org.hamkke.fit.web.TheWorkbench;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The workbook computes what the product computed, and goes on computing when a cell is changed. */
@ProductTest
@Import(TheWorkbench.class)
class LiveBookTest {
    private static final double ALIKE = 1e-9;

    @Autowired TheWorkbench workbench;
    @Autowired SelectionRecords records;

    SelectionRecord record;
    XSSFWorkbook book;

    @BeforeEach
    void aRecordIsTakenAway() throws IOException {
        TheChoice choice = workbench.four();
        Actor minsu = choice.hanbit().the(Role.MANAGER);
        workbench.scoreAgain(choice, minsu, 3, 61, 90, 55);
        TheDecision.record(records, minsu, choice.id(), TheDecision.nobody());
        record = CurrentActor.as(minsu, () -> records.get(minsu, choice.id(), 1));
        var out = new ByteArrayOutputStream();
        LiveBook.write(record, out);
        book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    @Test
    void carriesEveryValueForProgramsThatOnlyShow() {
        assertThat(figures("가중합")).containsExactly(expected("weighted-sum"), within(ALIKE));
    }

    @Test
    void theFormulasComeToTheFiguresOfTheProduct() {
        recalculate();

        assertThat(figures("가중합")).containsExactly(expected("weighted-sum"), within(ALIKE));
        assertThat(figures("TOPSIS 벡터")).containsExactly(expected("topsis-vector"), within(ALIKE));
        assertThat(figures("TOPSIS 최소–최대"))
                .containsExactly(expected("topsis-min-max"), within(ALIKE));
        assertThat(figures("VIKOR")).containsExactly(expected("vikor"), within(ALIKE));
        assertThat(places("가중합")).containsExactly(1, 2, 3);
        assertThat(places("TOPSIS 벡터")).containsExactly(expectedPlaces("topsis-vector"));
    }

    @Test
    void anotherWeightMakesAnotherRanking() {
        var before = places("가중합");
        book.getSheet("가중치").getRow(1).getCell(2).setCellValue(2);
        book.getSheet("가중치").getRow(2).getCell(2).setCellValue(96);
        recalculate();

        assertThat(places("가중합")).isNotEqualTo(before);
        assertThat(places("TOPSIS 벡터")[2]).isEqualTo(2);
    }

    @Test
    void anotherScoreMovesTheMean() {
        double before = figures("가중합")[0];
        book.getSheet("평가").getRow(1).getCell(3).setCellValue(0);
        recalculate();

        assertThat(figures("가중합")[0]).isLessThan(before - 1);
    }

    @Test
    void noTextStartsAFormula() {
        for (var sheet : book)
            for (var row : sheet)
                for (var cell : row)
                    if (cell.getCellType() == CellType.STRING)
                        assertThat(cell.getStringCellValue())
                                .doesNotStartWith("=")
                                .doesNotStartWith("+");
    }

    private void recalculate() {
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
    }

    private double[] figures(String method) {
        int column = column(method + " 값");
        return IntStream.rangeClosed(1, 3)
                .mapToDouble(row ->
                        book.getSheet("순위").getRow(row).getCell(column).getNumericCellValue())
                .toArray();
    }

    private int[] places(String method) {
        int column = column(method + " 순위");
        return IntStream.rangeClosed(1, 3)
                .map(row ->
                        (int) book.getSheet("순위").getRow(row).getCell(column).getNumericCellValue())
                .toArray();
    }

    private int column(String start) {
        var heads = book.getSheet("순위").getRow(0);
        return IntStream.range(0, heads.getLastCellNum())
                .filter(i -> heads.getCell(i).getStringCellValue().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private double[] expected(String method) {
        return opinion(method).places().stream()
                .mapToDouble(p -> p.figure().doubleValue())
                .toArray();
    }

    private int[] expectedPlaces(String method) {
        return opinion(method).places().stream().mapToInt(Opinion.Placed::place).toArray();
    }

    private Opinion opinion(String method) {
        return record.picture().basis().opinion(method).orElseThrow();
    }
}
