package org.hamkke.kernel;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The part of a company name that says what kind of company it is. Taken off at the ends, or anywhere in brackets. Left in
 * place where it is part of the name: 유한양행, 주성엔지니어링, 유한공사 (a Chinese form read in Korean), 투자회사, 협동조합 and
 * 법무법인, because 서울우유 and 태평양 alone are somebody else.
 */
final class LegalForm {
    private static final String KOREAN =
            "(?:농업회사법인|어업회사법인|영농조합법인|영어조합법인|유한책임회사|유한회사|주식\\s?회사"
                    + "|합자회사|합명회사|사단법인|재단법인|株式会社|合同会社|有限会社)";
    private static final String LATIN =
            "(?<=[\\s.,)\\p{IsHangul}])(?i:(?<!&\\s{0,3})(?:company|co)|limited|ltd|incorporated|incorporation"
                    + "|inc|corporation|corp|gmbh|ag|se|plc|ab|l\\.?l\\.?c|l\\.?l\\.?p|s\\.?a|b\\.?v|n\\.?v|k\\.k"
                    + "|s\\.p\\.a|s\\.?r\\.?l|pte|pty)";

    /** Without a space before it only what is no ending of a word: DOMCO.,LTD. but not FARMSCO, and Inc but not ZINC. */
    private static final String GLUED =
            "(?<=[\\p{L}\\d])(?:(?i:co(?:\\.,?|,\\.)\\s*(?:ltd|limited)|corporation|incorporated)"
                    + "|Corp|Inc|Ltd|Limited)";

    private static final String LOOSE_ENDS = "[\\s.,;:·-]";

    private static final List<Pattern> PLACES =
            List.of(
                    Pattern.compile("\\((?:[주유사재합자株有]|" + KOREAN + ")\\)"),
                    Pattern.compile("^주\\)|\\(주$"),
                    Pattern.compile("^" + KOREAN + "|" + KOREAN + "$"),
                    Pattern.compile("^" + LOOSE_ENDS + "+|" + LOOSE_ENDS + "+$"),
                    Pattern.compile(GLUED + "$"),
                    Pattern.compile(LATIN + "$"));

    private LegalForm() {}

    /** Forms are stacked in practice (Company Co., Ltd.), so this goes on until nothing more comes off. */
    static String strippedFrom(String name) {
        var shorter = PLACES.stream().reduce(name, LegalForm::without, (a, b) -> b);
        return shorter.equals(name) ? name : strippedFrom(shorter);
    }

    private static String without(String name, Pattern place) {
        var rest = place.matcher(name).replaceAll(" ").strip();
        return rest.codePoints().anyMatch(Character::isLetterOrDigit) ? rest : name;
    }
}
