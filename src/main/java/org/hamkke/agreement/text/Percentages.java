package org.hamkke.agreement.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Percentages that stand together in one paragraph are taken for the parts of one whole. */
final class Percentages {
    private static final Pattern PERCENT =
            Pattern.compile(
                    "(\\d{1,3}(?:\\.\\d{1,12})?)\\s?(?:%|퍼센트)(?!\\s?(?:이상|이하|초과|미만|를 초과|에 (?:이르|미치)))");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private Percentages() {}

    /** The sum of each paragraph that names at least two parts and does not come to a hundred, as it is written. */
    static List<String> sumsOtherThanWhole(String text) {
        return ClauseText.of(text).paragraphs().stream()
                .map(paragraph -> parts(paragraph.text()))
                .filter(parts -> parts.size() >= 2)
                .map(parts -> parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .filter(sum -> sum.compareTo(WHOLE) != 0)
                .map(sum -> sum.stripTrailingZeros().toPlainString())
                .toList();
    }

    private static List<BigDecimal> parts(String text) {
        return PERCENT.matcher(text)
                .results()
                .map((MatchResult found) -> new BigDecimal(found.group(1)))
                .toList();
    }
}
