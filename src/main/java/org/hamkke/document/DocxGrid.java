package org.hamkke.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A Word table with fixed columns, in twips. Its first row is taken when the first is asked for. */
final class DocxGrid {
    /** Between the margins of A4: 170 mm. */
    static final int WIDTH = 9638;

    private final XWPFTable table;
    private final int[] widths;
    private boolean started;

    private DocxGrid(XWPFTable table, int[] widths) {
        this.table = table;
        this.widths = widths;
    }

    static DocxGrid create(XWPFDocument document, String style, int... widths) {
        var table = document.createTable(1, widths.length);
        table.removeBorders();
        table.setStyleID(style);
        table.setWidth(WIDTH);
        look(table.getCTTbl().getTblPr());
        columns(table, widths);
        return new DocxGrid(table, widths);
    }

    private static void look(CTTblPr properties) {
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var look = properties.isSetTblLook() ? properties.getTblLook() : properties.addNewTblLook();
        look.setFirstRow(true);
        look.setNoVBand(true);
    }

    private static void columns(XWPFTable table, int[] widths) {
        var grid = table.getCTTbl().getTblGrid();
        if (grid == null) grid = table.getCTTbl().addNewTblGrid();
        while (grid.sizeOfGridColArray() > 0) grid.removeGridCol(0);
        for (var width : widths) grid.addNewGridCol().setW(BigInteger.valueOf(width));
    }

    XWPFTableRow row() {
        var row = started ? table.createRow() : table.getRow(0);
        started = true;
        row.setCantSplitRow(true);
        for (var index = 0; index < widths.length; index++) width(row, index);
        return row;
    }

    private void width(XWPFTableRow row, int index) {
        var cell = row.getCell(index).getCTTc();
        var properties = cell.isSetTcPr() ? cell.getTcPr() : cell.addNewTcPr();
        var width = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(widths[index]));
    }

    /** The first cell takes the second one's place as well. */
    static void merge(XWPFTableCell first, XWPFTableCell second) {
        var row = first.getTableRow();
        var properties = first.getCTTc().getTcPr();
        var whole = widthOf(first).add(widthOf(second));
        properties.getTcW().setW(whole);
        properties.addNewGridSpan().setVal(BigInteger.TWO);
        row.removeCell(row.getTableCells().indexOf(second));
    }

    private static BigInteger widthOf(XWPFTableCell cell) {
        return (BigInteger) cell.getCTTc().getTcPr().getTcW().getW();
    }
}
