package org.hamkke.document;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.w3c.dom.Element;

/** The word behind the text of every page, as Word itself draws it: a VML text path in the header. */
final class DocxWatermark {
    private static final String WORD =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String VML = "urn:schemas-microsoft-com:vml";
    private static final String OFFICE = "urn:schemas-microsoft-com:office:office";

    /** The two lines between which the preset stretches its text, as Word writes them. */
    private static final List<String> EQUATIONS =
            List.of(
                    "sum #0 0 10800",
                    "prod #0 2 1",
                    "sum 21600 0 @1",
                    "sum 0 0 @2",
                    "sum 21600 0 @3",
                    "if @0 @3 0",
                    "if @0 21600 @1",
                    "if @0 0 @2",
                    "if @0 @4 21600");

    private static final int POINTS_HIGH = 100;

    private DocxWatermark() {}

    static void write(XWPFHeader header, String text) {
        var paragraph = new DocxText(header::createParagraph).add("Header");
        var run = (Element) paragraph.createRun().getCTR().getDomNode();
        var picture = add(run, WORD, "w:pict");
        type(picture);
        var shape = add(picture, VML, "v:shape");
        shape.setAttribute("id", "PaperWatermark");
        shape.setAttribute("type", "#_x0000_t136");
        shape.setAttribute("fillcolor", "#efece5");
        shape.setAttribute("stroked", "f");
        shape.setAttribute("style", style(text));
        path(shape, text);
    }

    /** The preset "plain text", number 136, by which Word and LibreOffice know a watermark. */
    private static void type(Element picture) {
        var type = add(picture, VML, "v:shapetype");
        type.setAttribute("id", "_x0000_t136");
        type.setAttribute("coordsize", "21600,21600");
        type.setAttributeNS(OFFICE, "o:spt", "136");
        type.setAttribute("adj", "10800");
        type.setAttribute("path", "m@7,l@8,m@5,21600l@6,21600e");
        formulas(add(type, VML, "v:formulas"));
        add(type, VML, "v:path").setAttribute("textpathok", "t");
        add(type, VML, "v:textpath").setAttribute("on", "t");
    }

    private static void formulas(Element formulas) {
        for (var equation : EQUATIONS) add(formulas, VML, "v:f").setAttribute("eqn", equation);
    }

    private static void path(Element shape, String text) {
        var path = add(shape, VML, "v:textpath");
        path.setAttribute("on", "t");
        path.setAttribute("fitshape", "t");
        path.setAttribute("style", "font-family:'Pretendard';font-weight:bold");
        path.setAttribute("string", text);
    }

    /** A shape stretches its text to its own size, so the width follows the text; at most the page's diagonal. */
    private static String style(String text) {
        var wide = Math.min(520, text.codePoints().map(DocxWatermark::wide).sum());
        return "position:absolute;margin-left:0;margin-top:0;width:"
                + wide
                + "pt;height:"
                + POINTS_HIGH
                + "pt;rotation:328;z-index:-251651072;mso-position-horizontal:center;"
                + "mso-position-horizontal-relative:margin;mso-position-vertical:center;"
                + "mso-position-vertical-relative:margin";
    }

    private static int wide(int point) {
        return point < 0x1100 ? POINTS_HIGH / 2 : POINTS_HIGH;
    }

    private static Element add(Element parent, String namespace, String name) {
        var child = parent.getOwnerDocument().createElementNS(namespace, name);
        parent.appendChild(child);
        return child;
    }
}
