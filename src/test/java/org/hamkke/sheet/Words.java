package org.hamkke.sheet;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.NullMarked;

/** The module's texts as the product ships them; keys of other modules' columns are taken from the table given. */
@NullMarked
public record Words(Locale locale, Map<String, String> titles) implements Phrasebook {
    public static final Words KOREAN =
            new Words(
                    Locale.KOREAN,
                    Map.of(
                            "partner.name", "회사명",
                            "partner.registration-number", "사업자등록번호",
                            "partner.phone", "전화번호",
                            "partner.email", "이메일",
                            "partner.revenue", "매출액",
                            "partner.since", "거래 시작일",
                            "partner.note", "메모"));
    public static final Words ENGLISH =
            new Words(
                    Locale.ENGLISH,
                    Map.of(
                            "partner.name", "Company",
                            "partner.registration-number", "Business number",
                            "partner.phone", "Phone",
                            "partner.email", "E-mail",
                            "partner.revenue", "Revenue",
                            "partner.since", "Partner since",
                            "partner.note", "Note"));
    public static final List<Phrasebook> BOTH = List.of(KOREAN, ENGLISH);

    @Override
    public String say(Phrase phrase) {
        var title = titles.get(phrase.key());
        if (title != null) return title;
        var pattern = ResourceBundle.getBundle("messages.sheet", locale).getString(phrase.key());
        return new MessageFormat(pattern, locale).format(phrase.arguments().toArray());
    }
}
