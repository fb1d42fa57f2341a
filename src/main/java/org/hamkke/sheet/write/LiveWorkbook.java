package org.hamkke.sheet.write;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook that goes on calculating: its figures are formulas over cells that people may change. Small enough to stand in
 * memory; every formula also carries its value, for programs that show without calculating.
 */
public final class LiveWorkbook implements Closeable {
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final LiveLooks looks = new LiveLooks(workbook);

    public LiveSheet sheet(String name) {
        return new LiveSheet(workbook.createSheet(WorkbookUtil.createSafeSheetName(name)), looks);
    }

    /** The stream stays open. */
    public void write(OutputStream out) throws IOException {
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        workbook.setForceFormulaRecalculation(true);
        workbook.write(out);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
