package org.hamkke.sheet.column;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import org.hamkke.sheet.Cell;

/** What a column holds, and how its text is understood. */
public enum Kind {
    TEXT((text, unit) -> new Parsed.Value(new Cell.Text(text))),
    INTEGER((text, unit) -> Numbers.whole(text)),
    DECIMAL((text, unit) -> Numbers.decimal(text)),
    MONEY(WonText::parse),
    PERCENT(Numbers::percent),
    DATE((text, unit) -> DayText.parse(text)),
    FLAG((text, unit) -> FlagText.parse(text)),
    EMAIL((text, unit) -> Contact.email(text)),
    PHONE((text, unit) -> PhoneText.parse(text)),
    WEBSITE((text, unit) -> Contact.website(text)),
    REGISTRATION_NUMBER((text, unit) -> RegistrationText.parse(text));

    /** What a spreadsheet shows where a formula failed; none of these was ever meant as content. */
    private static final Set<String> EXCEL_ERRORS =
            Set.of(
                    "#N/A",
                    "#REF!",
                    "#VALUE!",
                    "#NAME?",
                    "#DIV/0!",
                    "#NUM!",
                    "#NULL!",
                    "#CALC!",
                    "#SPILL!",
                    "#GETTING_DATA");

    private static final Set<String> NOTHING =
            Set.of("", "-", "--", "없음", "해당없음", "n/a", "na", "null", "none");

    private final BiFunction<String, Unit, Parsed> parser;

    Kind(BiFunction<String, Unit, Parsed> parser) {
        this.parser = parser;
    }

    public String messageKey() {
        return "sheet.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A problem never throws: whatever the text, the answer says what it is. */
    Parsed parse(String written, Unit unit) {
        var text = written.strip();
        if (EXCEL_ERRORS.contains(text)) return Parsed.problem("sheet.cell.excel-error", text);
        if (this == TEXT) return text.isEmpty() ? Parsed.BLANK : parser.apply(text, unit);
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        return NOTHING.contains(plain.toLowerCase(Locale.ROOT))
                ? Parsed.BLANK
                : parser.apply(plain, unit);
    }
}
