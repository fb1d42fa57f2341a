package org.hamkke.sheet.column;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.hamkke.kernel.CorporateNumber;
import org.hamkke.kernel.Isin;
import org.hamkke.kernel.Lei;
import org.hamkke.sheet.Cell;

/** What a column holds, and how its text is understood. */
public enum Kind {
    TEXT,
    INTEGER,
    DECIMAL,
    MONEY,
    PERCENT,
    DATE,
    FLAG,
    EMAIL,
    PHONE,
    WEBSITE,
    REGISTRATION_NUMBER,
    CORPORATE_NUMBER,
    LEI,
    ISIN;

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
            Set.of("-", "--", "없음", "해당없음", "n/a", "na", "null", "none");

    /** More than any address or number; matching patterns against a novel would take long. */
    private static final int MOST_CHARACTERS = 1_000;

    public String messageKey() {
        return "sheet.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A problem never throws: whatever the text, the answer says what it is. */
    Parsed parse(String written, Unit unit) {
        var text = written.strip();
        if (EXCEL_ERRORS.contains(text)) return Parsed.problem("sheet.cell.excel-error", text);
        if (this != TEXT && text.length() > MOST_CHARACTERS)
            return Parsed.problem("sheet.cell.too-long", MOST_CHARACTERS);
        var plain = this == TEXT ? text : Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        return isNothing(plain) ? new Parsed.Blank() : read(plain, unit);
    }

    private boolean isNothing(String text) {
        return text.isEmpty() || (this != TEXT && NOTHING.contains(text.toLowerCase(Locale.ROOT)));
    }

    private Parsed read(String text, Unit unit) {
        return switch (this) {
            case TEXT -> new Parsed.Value(new Cell.Text(text));
            case INTEGER -> Numbers.whole(text);
            case DECIMAL -> Numbers.decimal(text);
            case MONEY -> WonText.parse(text, unit);
            case PERCENT -> Numbers.percent(text, unit);
            case DATE -> DayText.parse(text);
            case FLAG -> FlagText.parse(text);
            case EMAIL -> Contact.email(text);
            case PHONE -> PhoneText.parse(text);
            case WEBSITE -> Contact.website(text);
            case REGISTRATION_NUMBER -> RegistrationText.parse(text);
            case CORPORATE_NUMBER -> RegistrationText.parse(text, CorporateNumber::new);
            case LEI -> RegistrationText.parse(text, Lei::new);
            case ISIN -> RegistrationText.parse(text, Isin::new);
        };
    }
}
