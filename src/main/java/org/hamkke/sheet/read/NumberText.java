package org.hamkke.sheet.read;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hamkke.sheet.ExcelSerial;

/** A stored number as text: what the person who made the sheet sees, but in one plain notation. */
final class NumberText {
    /** Excel computes with 15 digits; what binary floats leave behind them (0.30000000000000004) is noise. */
    private static final MathContext EXCEL = new MathContext(15, RoundingMode.HALF_EVEN);

    private static final Pattern NUMBER =
            Pattern.compile("-?[0-9]*\\.?[0-9]+([eE][+-]?[0-9]{1,3})?");
    private static final int MOST_DIGITS = 40;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

    private NumberText() {}

    static String of(String raw, NumberFormat format, boolean from1904) {
        if (raw.length() > MOST_DIGITS || !NUMBER.matcher(raw).matches()) return raw;
        var number = new BigDecimal(raw).round(EXCEL);
        return switch (format.kind()) {
            case PLAIN -> plain(number);
            case PERCENT -> plain(number.movePointRight(2)) + "%";
            case MASK -> masked(number, format.mask());
            case DAY, TIME, DAY_AND_TIME -> moment(number, format.kind(), from1904);
        };
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String masked(BigDecimal number, String mask) {
        var digits = number.setScale(0, RoundingMode.HALF_UP).toPlainString();
        var places = (int) mask.chars().filter(c -> c == '0').count();
        if (number.signum() < 0 || digits.length() > places) return digits;
        var text = new StringBuilder(mask);
        for (int at = mask.length() - 1, left = digits.length(); at >= 0 && left > 0; at--)
            if (mask.charAt(at) == '0') text.setCharAt(at, digits.charAt(--left));
        return text.toString();
    }

    private static String moment(BigDecimal serial, NumberFormat.Kind kind, boolean from1904) {
        if (!ExcelSerial.isPossible(serial)) return plain(serial);
        var moment = ExcelSerial.toDateTime(serial, from1904);
        if (kind == NumberFormat.Kind.TIME) return TIME.format(moment);
        return isMidnight(moment) || kind == NumberFormat.Kind.DAY
                ? moment.toLocalDate().toString()
                : DAY_AND_TIME.format(moment);
    }

    private static boolean isMidnight(LocalDateTime moment) {
        return moment.toLocalTime().toSecondOfDay() == 0;
    }
}
