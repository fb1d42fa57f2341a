package org.hamkke.sheet.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The texts cells refer to by number, kept as one block of bytes: a million String objects would weigh three times as much. */
final class SharedStrings {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final byte[] texts;
    private final int[] ends;

    private SharedStrings(byte[] texts, int[] ends) {
        this.texts = texts;
        this.ends = ends;
    }

    static SharedStrings read(@Nullable Xml xml) throws IOException {
        var texts = new ByteArrayOutputStream();
        var ends = new int[64];
        var count = 0;
        while (xml != null && xml.advance()) {
            if (!xml.starts("si")) continue;
            texts.writeBytes(richText(xml, "si").getBytes(UTF_8));
            if (count == ends.length) ends = Arrays.copyOf(ends, count * 2);
            ends[count++] = texts.size();
        }
        return new SharedStrings(texts.toByteArray(), Arrays.copyOf(ends, count));
    }

    /** The runs of a text put together, without the phonetic guide (rPh) East Asian texts may carry. */
    static String richText(Xml xml, String end) throws IOException {
        var text = new StringBuilder();
        while (!xml.ends(end) && xml.advance()) {
            if (xml.starts("t")) text.append(xml.text());
            else if (xml.starts("rPh")) xml.text();
        }
        return text.indexOf("_x") < 0 ? text.toString() : decoded(text);
    }

    /** What XML can't hold stands as _xHHHH_, a carriage return for one (ECMA-376 22.9.2.19). */
    private static String decoded(CharSequence text) {
        return ESCAPE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(character(found.group(1))));
    }

    private static String character(String hexadecimal) {
        return String.valueOf((char) Integer.parseInt(hexadecimal, 16));
    }

    String get(String index) {
        var at = CellReference.number(index);
        if (at >= ends.length) throw RefusedFile.because(Refusal.DAMAGED);
        var from = at == 0 ? 0 : ends[at - 1];
        return new String(texts, from, ends[at] - from, UTF_8);
    }
}
