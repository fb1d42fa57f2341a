package org.hamkke.partner.intake;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hamkke.sheet.Phrasebook;
import org.hamkke.sheet.column.Column;
import org.hamkke.sheet.column.Columns;
import org.hamkke.sheet.column.Kind;
import org.hamkke.sheet.column.Known;
import org.hamkke.sheet.column.Mapping;
import org.hamkke.sheet.read.Header;
import org.hamkke.shell.Language;
import org.hamkke.shell.Words;

/** The columns an import understands, and the names under which files carry them. */
public final class ImportColumns {
    public static final Columns ALL =
            Columns.of(
                    column("name", Kind.TEXT).known(Known.COMPANY).mandatory(),
                    column("englishName", Kind.TEXT).known(Known.COMPANY_ENGLISH),
                    column("businessNumber", Kind.REGISTRATION_NUMBER)
                            .known(Known.REGISTRATION_NUMBER),
                    column("corporateNumber", Kind.CORPORATE_NUMBER).known(Known.CORPORATE_NUMBER),
                    column("corporateCode", Kind.TEXT).known(Known.CORPORATE_CODE),
                    column("lei", Kind.LEI).known(Known.LEI),
                    column("isin", Kind.ISIN).known(Known.ISIN),
                    column("kind", Kind.TEXT)
                            .called("기업형태", "기업규모", "기업유형", "파트너유형", "type", "kind"),
                    column("industry", Kind.TEXT).known(Known.INDUSTRY),
                    column("country", Kind.TEXT).called("국가", "국가명", "국적", "소재국"),
                    column("region", Kind.TEXT)
                            .called("시도", "권역", "도시", "city")
                            .known(Known.ADDRESS),
                    column("website", Kind.WEBSITE).known(Known.WEBSITE),
                    column("contactName", Kind.TEXT).known(Known.PERSON),
                    column("contactRank", Kind.TEXT).known(Known.POSITION),
                    column("contactPosition", Kind.TEXT).known(Known.TITLE),
                    column("contactDepartment", Kind.TEXT).known(Known.DEPARTMENT),
                    column("contactEmail", Kind.EMAIL).known(Known.EMAIL),
                    column("contactPhone", Kind.PHONE)
                            .called("담당자연락처", "담당자휴대폰", "휴대폰", "휴대전화", "핸드폰", "모바일", "mobile"),
                    column("phone", Kind.PHONE).known(Known.PHONE),
                    column("revenue", Kind.MONEY).known(Known.REVENUE),
                    column("tags", Kind.TEXT).known(Known.TAGS),
                    column("status", Kind.TEXT).called("진행상태", "단계", "stage"),
                    column("notes", Kind.TEXT).known(Known.NOTE));

    /** A template may have been downloaded in either language. */
    static final List<Phrasebook> LANGUAGES =
            Arrays.stream(Language.values()).map(ImportColumns::phrasebook).toList();

    private ImportColumns() {}

    private static Column column(String key, Kind kind) {
        var own = key.startsWith("contact") ? "partner.column." : "partner.field.";
        return Column.of(key, own + key, kind);
    }

    public static Phrasebook phrasebook(Language language) {
        return phrase -> Words.t(language, phrase.key(), phrase.arguments().toArray());
    }

    static Mapping propose(Header header) {
        return ALL.match(header, LANGUAGES);
    }

    /** As a person settled it. */
    public static Mapping of(Import settled) {
        var free = propose(settled.header());
        for (var column : ALL.all()) free = free.without(column.key());
        for (int i = 0; i < settled.keys().size(); i++)
            free = free.with(settled.keys().get(i), settled.places().get(i));
        return free;
    }

    static List<String> keys(Mapping mapping) {
        return ALL.all().stream()
                .map(Column::key)
                .filter(key -> mapping.place(key).isPresent())
                .toList();
    }

    static List<Integer> places(Mapping mapping) {
        return keys(mapping).stream()
                .flatMapToInt(key -> IntStream.of(mapping.place(key).orElseThrow()))
                .boxed()
                .toList();
    }
}
