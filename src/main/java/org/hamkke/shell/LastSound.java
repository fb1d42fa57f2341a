package org.hamkke.shell;

import java.util.Locale;
import java.util.regex.Pattern;

/** How a word ends when a Korean reads it aloud. ㄹ is its own case because 으로/로 treats it like a vowel. */
enum LastSound {
    VOWEL,
    RIEUL,
    CONSONANT,
    UNKNOWN;

    private static final String SILENT = ")]}>’”'\"」』》〉】 \u00a0*_";
    private static final int SYLLABLES_PER_FINAL = 28;
    private static final int RIEUL_FINAL = 8;

    /** English endings that Korean writes with a final consonant: vision 비전, lab 랩, time 타임, Slack 슬랙. */
    private static final Pattern CLOSED_WORD =
            Pattern.compile(".*([mn]|ng|[mn]e|[aeiou][bckpt]|ck)");

    private static final Pattern RIEUL_WORD = Pattern.compile(".*(l|le)");

    static LastSound of(CharSequence text) {
        var end = text.length();
        while (end > 0 && SILENT.indexOf(text.charAt(end - 1)) >= 0) end--;
        return end == 0 ? UNKNOWN : ofLast(text.subSequence(0, end).toString());
    }

    private static LastSound ofLast(String text) {
        var last = text.charAt(text.length() - 1);
        if (last >= '가' && last <= '힣') return ofSyllable(last);
        if (last >= '0' && last <= '9') return ofNumber(text);
        if (last >= 'A' && last <= 'Z') return ofLetter(last);
        if (last >= 'a' && last <= 'z') return ofWord(text);
        return last == '%' || last == '℃' ? VOWEL : UNKNOWN;
    }

    private static LastSound ofSyllable(char syllable) {
        return switch ((syllable - '가') % SYLLABLES_PER_FINAL) {
            case 0 -> VOWEL;
            case RIEUL_FINAL -> RIEUL;
            default -> CONSONANT;
        };
    }

    /** 일 이 삼 사 오 육 칠 팔 구; a round number ends in 십, 백, 천, 만, 억 or, from twelve zeros on, 조. */
    private static LastSound ofNumber(String text) {
        var digits = text.replaceAll(".*[^0-9,]", "").replace(",", "");
        return switch (digits.charAt(digits.length() - 1)) {
            case '1', '7', '8' -> RIEUL;
            case '2', '4', '5', '9' -> VOWEL;
            case '0' -> digits.matches(".*[1-9]0{12,15}") ? VOWEL : CONSONANT;
            default -> CONSONANT;
        };
    }

    /** A capital at the end is read by its name: KPI 케이피아이, SQL 에스큐엘. */
    private static LastSound ofLetter(char letter) {
        return switch (letter) {
            case 'L', 'R' -> RIEUL;
            case 'M', 'N' -> CONSONANT;
            default -> VOWEL;
        };
    }

    private static LastSound ofWord(String text) {
        var word = text.replaceAll("(?s).*[^A-Za-z]", "").toLowerCase(Locale.ROOT);
        if (RIEUL_WORD.matcher(word).matches()) return RIEUL;
        return CLOSED_WORD.matcher(word).matches() ? CONSONANT : VOWEL;
    }
}
