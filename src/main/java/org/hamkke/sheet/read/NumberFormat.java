package org.hamkke.sheet.read;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a cell's number format makes of its number.
 *
 * @param mask zeros and hyphens to fill with digits, as in 000-00-00000 for a business number typed as a number
 */
record NumberFormat(Kind kind, String mask) {
    enum Kind {
        PLAIN,
        DAY,
        TIME,
        DAY_AND_TIME,
        PERCENT,
        MASK
    }

    static final NumberFormat PLAIN = new NumberFormat(Kind.PLAIN, "");
    private static final Pattern NOT_A_CODE =
            Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hms]+])[^\\]]*]");
    private static final Pattern MASK = Pattern.compile("0[0-]*-[0-]*0|0{2,}");

    /** Ids 27–36 and 50–58 are East Asian dates, a table the standard keeps apart (ECMA-376 18.8.30). */
    private static final Set<Integer> DAYS = ids(14, 17, 27, 31, 34, 36, 50, 58);

    private static final Set<Integer> TIMES = ids(18, 21, 32, 33, 45, 47);

    static NumberFormat of(int id, @Nullable String code) {
        if (code != null) return of(code);
        if (DAYS.contains(id)) return new NumberFormat(Kind.DAY, "");
        if (TIMES.contains(id)) return new NumberFormat(Kind.TIME, "");
        if (id == 22) return new NumberFormat(Kind.DAY_AND_TIME, "");
        return id == 9 || id == 10 ? new NumberFormat(Kind.PERCENT, "") : PLAIN;
    }

    private static NumberFormat of(String code) {
        var positive =
                NOT_A_CODE
                        .matcher(code.replace("\\-", "-"))
                        .replaceAll("")
                        .split(";", 2)[0]
                        .strip();
        if (MASK.matcher(positive).matches()) return new NumberFormat(Kind.MASK, positive);
        if (positive.endsWith("%")) return new NumberFormat(Kind.PERCENT, "");
        return new NumberFormat(kindOfMoment(positive.toLowerCase(Locale.ROOT)), "");
    }

    private static Kind kindOfMoment(String code) {
        var day = code.contains("y") || code.contains("d");
        var time = code.contains("h") || code.contains("s");
        if (day) return time ? Kind.DAY_AND_TIME : Kind.DAY;
        return time ? Kind.TIME : code.contains("mm") ? Kind.DAY : Kind.PLAIN;
    }

    private static Set<Integer> ids(int... ranges) {
        return IntStream.range(0, ranges.length / 2)
                .flatMap(i -> IntStream.rangeClosed(ranges[2 * i], ranges[2 * i + 1]))
                .boxed()
                .collect(Collectors.toSet());
    }
}
