package org.hamkke.sheet.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The number format behind each style number of a workbook. */
final class NumberFormats {
    private static final int MOST = 65_536;

    private final List<NumberFormat> byStyle;

    private NumberFormats(List<NumberFormat> byStyle) {
        this.byStyle = byStyle;
    }

    static NumberFormats read(@Nullable Xml xml) throws IOException {
        var codes = new HashMap<Integer, String>();
        var styles = new ArrayList<NumberFormat>();
        var inCellStyles = false;
        while (xml != null && xml.advance()) {
            if (xml.starts("numFmt") && codes.size() < MOST) addCode(codes, xml);
            if (xml.starts("cellXfs")) inCellStyles = true;
            if (xml.ends("cellXfs")) inCellStyles = false;
            if (inCellStyles && xml.starts("xf") && styles.size() < MOST)
                styles.add(format(codes, xml));
        }
        return new NumberFormats(styles);
    }

    private static void addCode(Map<Integer, String> codes, Xml xml) {
        codes.put(id(xml), xml.attribute("formatCode", "General"));
    }

    private static NumberFormat format(Map<Integer, String> codes, Xml xml) {
        return NumberFormat.of(id(xml), codes.get(id(xml)));
    }

    private static int id(Xml xml) {
        return CellReference.number(xml.attribute("numFmtId", "0"));
    }

    NumberFormat get(@Nullable String style) {
        if (style == null) return NumberFormat.PLAIN;
        var at = CellReference.number(style);
        return at < byStyle.size() ? byStyle.get(at) : NumberFormat.PLAIN;
    }
}
