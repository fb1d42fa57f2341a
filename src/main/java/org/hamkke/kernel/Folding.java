package org.hamkke.kernel;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/** One spelling for signs that mean the same: ㈜ is (주), full-width ＡＢ is AB, ㆍ is the middle dot. */
final class Folding {
    private Folding() {}

    /** The dot goes first: to Unicode ㆍ is an old Korean vowel, so it would count as a letter. */
    static String compatible(String text) {
        return Normalizer.normalize(text.replace('ㆍ', '·'), Form.NFKC);
    }

    /** Letter by letter, because lower-casing a whole word depends on its neighbours (Greek sigma). */
    static String lowerCase(String text) {
        return text.codePoints()
                .map(Folding::lowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static int lowerCase(int codePoint) {
        return Character.toLowerCase(Character.toUpperCase(codePoint));
    }
}
