package org.hamkke.kernel;

import java.util.regex.Pattern;

/**
 * A company's name as its people write it. Two spellings of one company have the same {@link #key()}, yet one key can
 * still be two companies (삼성물산 and 국민은행 are each registered twice), so a match is a question, not an answer.
 */
public record CompanyName(String written) {
    public static final int LONGEST = 200;

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d)[^\\p{L}\\d&+]+(?=\\d)");
    private static final Pattern PUNCTUATION =
            Pattern.compile("(?<!\\d)-|-(?!\\d)|[^\\p{L}\\p{M}\\p{N}&+-]");

    public CompanyName {
        written = written.strip();
        if (written.isEmpty() || written.length() > LONGEST)
            throw new IllegalArgumentException("a company name has 1 to 200 characters");
    }

    /** Without legal form, width and case, still readable: SAMSUNG ELECTRONICS CO,.LTD gives samsung electronics. */
    public String normalised() {
        var name = Folding.lowerCase(LegalForm.strippedFrom(Folding.compatible(written)));
        return SPACES.matcher(name).replaceAll(HANGUL.matcher(name).find() ? "" : " ");
    }

    /**
     * What companies are matched by: {@link #normalised()} without spaces and punctuation. The signs in G&amp;R and A+
     * stay, and so does a dash between digits, which tells fund 5-1 from fund 51.
     */
    public String key() {
        var readable = normalised();
        var dashed = BETWEEN_DIGITS.matcher(readable).replaceAll("-");
        var key = PUNCTUATION.matcher(dashed).replaceAll("");
        return key.isEmpty() ? readable : key;
    }

    public boolean looksLike(CompanyName other) {
        return key().equals(other.key());
    }
}
