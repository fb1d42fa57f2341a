package org.hamkke.sheet.write;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How cells of a live workbook look; a workbook holds only so many styles, so each is made once. */
final class LiveLooks {
    private final XSSFWorkbook workbook;
    private final Map<LiveSheet.Look, XSSFCellStyle> styles = new EnumMap<>(LiveSheet.Look.class);

    LiveLooks(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    XSSFCellStyle of(LiveSheet.Look look) {
        return styles.computeIfAbsent(look, this::style);
    }

    private XSSFCellStyle style(LiveSheet.Look look) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(look.wraps());
        switch (look) {
            case HEADING -> heading(style);
            case INPUT -> fill(style, Ink.REQUIRED);
            default -> {}
        }
        return style;
    }

    private void heading(XSSFCellStyle style) {
        var bold = workbook.createFont();
        bold.setBold(true);
        style.setFont(bold);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(color(Ink.RULE));
        fill(style, Ink.HEADER);
    }

    private static void fill(XSSFCellStyle style, String ink) {
        style.setFillForegroundColor(color(ink));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static XSSFColor color(String ink) {
        return new XSSFColor(HexFormat.of().parseHex(ink));
    }
}
