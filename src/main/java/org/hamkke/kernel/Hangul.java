package org.hamkke.kernel;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;

/** Korean syllables and the consonants they begin with (초성). */
public final class Hangul {
    private static final String INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private static final String CLUSTERS = "ㄳㄵㄶㄺㄻㄼㄽㄾㄿㅀㅄ";
    private static final String CLUSTERS_TYPED = "ㄱㅅㄴㅈㄴㅎㄹㄱㄹㅁㄹㅂㄹㅅㄹㅌㄹㅍㄹㅎㅂㅅ";
    private static final int SYLLABLES_PER_INITIAL = 21 * 28;

    private Hangul() {}

    public static boolean isSyllable(int codePoint) {
        return codePoint >= '가' && codePoint <= '힣';
    }

    /** Whether this is one of the nineteen consonants a syllable can begin with, typed alone. */
    public static boolean isInitial(int codePoint) {
        return INITIALS.indexOf(codePoint) >= 0;
    }

    public static boolean hasInitial(int codePoint) {
        return isSyllable(codePoint) || isInitial(codePoint);
    }

    /** ㅎ of 한; everything that is no syllable stays as it is. */
    public static int initialOf(int codePoint) {
        return isSyllable(codePoint)
                ? INITIALS.charAt((codePoint - '가') / SYLLABLES_PER_INITIAL)
                : codePoint;
    }

    /** 한빛로봇 2호 gives ㅎㅂㄹㅂ 2ㅎ. */
    public static String initials(String text) {
        return text.codePoints()
                .map(Hangul::initialOf)
                .mapToObj(Character::toString)
                .collect(joining());
    }

    /** Whether someone searches by initial consonants alone; spaces between them don't matter. */
    public static boolean isAllInitials(String query) {
        var typed = separated(query).codePoints().filter(c -> !Character.isWhitespace(c)).toArray();
        return typed.length > 0 && Arrays.stream(typed).allMatch(Hangul::isInitial);
    }

    /** Some input methods join ㄹ and ㅂ into ㄼ while a person types initials: this parts them again. */
    static String separated(String text) {
        return text.codePoints().mapToObj(Hangul::separated).collect(joining());
    }

    private static String separated(int codePoint) {
        var at = CLUSTERS.indexOf(codePoint);
        return at < 0
                ? Character.toString(codePoint)
                : CLUSTERS_TYPED.substring(2 * at, 2 * at + 2);
    }

    /** The consonant typed alone for the conjoining form (U+1100 to U+1112) Unicode normalisation makes of it. */
    static int typedAlone(int codePoint) {
        var at = codePoint - 0x1100;
        return at >= 0 && at < INITIALS.length() ? INITIALS.charAt(at) : codePoint;
    }
}
