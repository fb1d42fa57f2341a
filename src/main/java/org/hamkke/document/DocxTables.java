package org.hamkke.document;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.hamkke.document.Block.Fact;
import org.hamkke.document.Block.Party;
import org.hamkke.document.Table.Column;

/** What stands in rows: tables, facts and the parties of an agreement. */
final class DocxTables {
    private static final int LABEL = DocxGrid.WIDTH * 24 / 100;
    private static final int ROLE = 1134;

    private DocxTables() {}

    static void table(XWPFDocument document, Table table) {
        var body = DocxText.body(document);
        if (table.caption().isEmpty()) body.add("Gap");
        body.line("Caption", table.caption());
        var grid = DocxGrid.create(document, "GridTable", widths(table));
        header(grid.row(), table.columns());
        for (var row : table.rows()) {
            var together = table.isShort() && row != table.rows().getLast();
            cells(grid.row(), table.columns(), row.cells(), together);
        }
    }

    private static int[] widths(Table table) {
        return table.columns().stream()
                .mapToInt(column -> DocxGrid.WIDTH * column.width() / table.totalWidth())
                .toArray();
    }

    private static void header(XWPFTableRow line, List<Column> columns) {
        line.setRepeatHeader(true);
        for (var index = 0; index < columns.size(); index++) {
            var column = columns.get(index);
            var cell = DocxText.cell(line.getCell(index));
            align(cell.prose("CellHeading", Prose.of(column.heading())), column);
        }
    }

    private static void cells(
            XWPFTableRow line, List<Column> columns, List<Prose> cells, boolean together) {
        for (var index = 0; index < columns.size(); index++) {
            var text = DocxText.cell(line.getCell(index)).prose("Cell", cells.get(index));
            text.setKeepNext(together);
            align(text, columns.get(index));
        }
    }

    private static void align(XWPFParagraph paragraph, Column column) {
        switch (column.align()) {
            case START -> {}
            case CENTER -> paragraph.setAlignment(ParagraphAlignment.CENTER);
            case END -> paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
    }

    static void facts(XWPFDocument document, List<Fact> facts) {
        if (facts.isEmpty()) return;
        DocxText.body(document).add("Gap");
        var grid = DocxGrid.create(document, "FactsTable", LABEL, DocxGrid.WIDTH - LABEL);
        for (var fact : facts) {
            var row = grid.row();
            DocxText.run(DocxText.cell(row.getCell(0)).add("Fact"), fact.label(), "Label");
            DocxText.cell(row.getCell(1)).prose("Fact", fact.value());
        }
    }

    static void parties(XWPFDocument document, List<Party> parties) {
        if (parties.isEmpty()) return;
        DocxText.body(document).add("Gap");
        var grid = DocxGrid.create(document, "PartiesTable", ROLE, DocxGrid.WIDTH - ROLE);
        parties.forEach(party -> party(grid.row(), party));
    }

    private static void party(XWPFTableRow row, Party party) {
        DocxText.cell(row.getCell(0)).line("Company", party.role());
        var cell = DocxText.cell(row.getCell(1));
        cell.line("Company", party.company());
        for (var fact : party.particulars()) {
            var line = cell.add("Particular");
            DocxText.run(line, fact.label(), "Label");
            line.createRun().addTab();
            DocxText.write(line, fact.value());
        }
    }
}
