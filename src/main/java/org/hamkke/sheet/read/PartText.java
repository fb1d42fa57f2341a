package org.hamkke.sheet.read;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;

/**
 * The characters of one part: UTF-16 by its mark, else UTF-8, the only two that Office Open XML allows. Decoded here because the parser
 * prints to the error stream what it can't decode.
 */
final class PartText {
    private static final int MARK = 3;

    private PartText() {}

    static Reader open(InputStream part) throws IOException {
        var in = new BufferedInputStream(part);
        in.mark(MARK);
        var start = in.readNBytes(MARK);
        in.reset();
        if (isMark(start, 0xFE, 0xFF) || isMark(start, 0xFF, 0xFE))
            return new InputStreamReader(in, UTF_16.newDecoder());
        if (isMark(start, 0xEF, 0xBB, 0xBF)) in.skipNBytes(MARK);
        return new InputStreamReader(in, UTF_8.newDecoder());
    }

    private static boolean isMark(byte[] start, int... mark) {
        for (var i = 0; i < mark.length; i++)
            if (start.length <= i || (start[i] & 0xFF) != mark[i]) return false;
        return true;
    }
}
