package org.hamkke.sheet.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one worksheet as they stream by. Written here rather than taken from a library because the streaming readers at hand
 * trust what the file says: one cell named ZZZZZZ1, or one reference to shared text 2,000,000,000, makes them ask for all memory.
 */
final class SheetXml implements RawRows {
    private final Workbook workbook;
    private final Xml xml;
    private final CellText cellText;
    private final List<Merge> merges = new ArrayList<>();
    private int lastRow;

    SheetXml(Workbook workbook, Xml xml, CellText cellText) {
        this.workbook = workbook;
        this.xml = xml;
        this.cellText = cellText;
    }

    @Override
    public @Nullable RawRow next() throws IOException {
        while (xml.advance()) {
            if (xml.starts("row")) return row();
            if (xml.starts("mergeCell")) addMerge(xml.attribute("ref", ""));
        }
        return null;
    }

    /** Row and cell references may be left out; then each follows the one before. */
    private RawRow row() throws IOException {
        var number = CellReference.number(xml.attribute("r", String.valueOf(lastRow + 1)));
        if (number <= lastRow) throw RefusedFile.because(Refusal.DAMAGED);
        lastRow = new CellReference(number, 0).row();
        var cells = new ArrayList<String>();
        while (xml.advance() && !xml.ends("row")) if (xml.starts("c")) addCell(cells);
        return new RawRow(lastRow, cells);
    }

    private void addCell(List<String> cells) throws IOException {
        var reference = xml.attribute("r");
        var column = column(reference, cells.size());
        var text = cellText.read(xml);
        if (text.isEmpty() && reference != null) return;
        if (column < cells.size()) throw RefusedFile.because(Refusal.DAMAGED);
        while (cells.size() < column) cells.add("");
        cells.add(text);
    }

    private int column(@Nullable String reference, int next) {
        var place =
                reference == null
                        ? new CellReference(lastRow, next)
                        : CellReference.parse(reference);
        return place.column();
    }

    private void addMerge(String range) {
        var merge = Merge.parse(range);
        if (merge != null) Merges.add(merges, merge);
    }

    @Override
    public Merges merges() {
        return new Merges(merges);
    }

    @Override
    public void close() throws IOException {
        try (workbook) {
            xml.close();
        }
    }
}
