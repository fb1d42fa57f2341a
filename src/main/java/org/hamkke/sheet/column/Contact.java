package org.hamkke.sheet.column;

import java.util.Locale;
import java.util.regex.Pattern;
import org.hamkke.sheet.Cell;

/** Mail and web addresses. */
final class Contact {
    private static final Pattern EMAIL =
            Pattern.compile(
                    "[A-Za-z0-9._%+'\\-]{1,64}@(?:[\\p{L}0-9](?:[\\p{L}0-9\\-]{0,61}[\\p{L}0-9])?\\.)+[\\p{L}]{2,24}");
    private static final Pattern SEVERAL = Pattern.compile(".*@.*[;,/\\s]+.*@.*", Pattern.DOTALL);
    private static final Pattern WEBSITE =
            Pattern.compile(
                    "(?:https?://)?(?:[\\p{L}0-9](?:[\\p{L}0-9\\-]{0,61}[\\p{L}0-9])?\\.)+[\\p{L}]{2,24}(?::\\d{1,5})?(?:[/?#]\\S*)?",
                    Pattern.CASE_INSENSITIVE);

    private Contact() {}

    static Parsed email(String text) {
        var address = text.replaceFirst("(?i)^mailto:", "").replaceFirst("[;,]$", "").strip();
        if (SEVERAL.matcher(address).matches())
            return Parsed.problem("sheet.cell.several-emails", text);
        if (address.contains("..") || !EMAIL.matcher(address).matches())
            return Parsed.problem("sheet.cell.email", text);
        return new Parsed.Value(new Cell.Text(withLowerCaseHost(address)));
    }

    private static String withLowerCaseHost(String address) {
        var at = address.lastIndexOf('@');
        return address.substring(0, at) + address.substring(at).toLowerCase(Locale.ROOT);
    }

    static Parsed website(String text) {
        if (!WEBSITE.matcher(text).matches()) return Parsed.problem("sheet.cell.website", text);
        var address = text.contains("://") ? text : "https://" + text;
        return new Parsed.Value(new Cell.Text(address));
    }
}
