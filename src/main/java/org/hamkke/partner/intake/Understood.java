package org.hamkke.partner.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hamkke.kernel.CompanyName;
import org.hamkke.kernel.Money;
import org.hamkke.kernel.RuleViolation;
import org.hamkke.partner.ContactEntry;
import org.hamkke.partner.Entry;
import org.hamkke.partner.PartnerRule;
import org.hamkke.sheet.Phrase;
import org.hamkke.sheet.column.CellProblem;
import org.hamkke.sheet.column.MappedRow;
import org.hamkke.sheet.column.Mapping;
import org.hamkke.sheet.read.SheetRow;
import org.jspecify.annotations.Nullable;

/** A row of the file as the directory would take it. A blank cell says nothing and leaves standing what we know. */
public final class Understood {
    private final Mapping mapping;
    private final MappedRow row;
    private final String reason;
    private final String nameKey;
    private final @Nullable Money foreign;
    private final WrittenPerson person;
    private final WrittenNumbers numbers;
    private final List<CellProblem> problems = new ArrayList<>();

    private Understood(Mapping mapping, MappedRow row, String reason) {
        this.mapping = mapping;
        this.row = row;
        this.reason = reason;
        nameKey = keyOfName(text("name"));
        foreign = ForeignAmount.read(cell("revenue"));
        person = new WrittenPerson(this::text);
        numbers = new WrittenNumbers(this::text);
        row.problems().stream().filter(this::stands).forEach(problems::add);
        choice("kind", WrittenWords::kind);
        choice("status", WrittenWords::status);
        choice("country", WrittenWords::country);
        row.number("revenue")
                .filter(Understood::isBeyondMoney)
                .ifPresent(_ ->
                        blocking(
                                "revenue",
                                Phrase.of(PartnerRule.REVENUE_IS_AN_AMOUNT.messageKey())));
        if (!isBlocked()) checkAsEntry();
    }

    private static boolean isBeyondMoney(BigDecimal amount) {
        return (long) amount.precision() - amount.scale() > Money.MOST_DIGITS;
    }

    /** @param reason why a number that looks wrong is taken in as the file has it */
    static Understood of(Mapping mapping, SheetRow row, String reason) {
        return new Understood(mapping, mapping.read(row), reason);
    }

    private void choice(String key, java.util.function.Function<String, @Nullable Object> meaning) {
        var text = text(key);
        if (!text.isEmpty() && meaning.apply(text) == null)
            blocking(key, Phrase.of("partner.import.unknown." + key, text));
    }

    /** The directory's own rules have the last word, beside the cell they speak of. */
    private void checkAsEntry() {
        try {
            merged(Entry.named(text("name")));
            contact(null);
        } catch (RuleViolation violation) {
            refuse(violation);
        }
    }

    /** Whether it also stands on top of what is known: tags that are few enough alone may be too many together. */
    boolean fits(Entry known) {
        try {
            merged(known);
            return true;
        } catch (RuleViolation violation) {
            refuse(violation);
            return false;
        }
    }

    private void refuse(RuleViolation violation) {
        for (var refusal : violation.refusals())
            blocking(
                    keyOf(refusal.rule().field()),
                    new Phrase(refusal.rule().messageKey(), refusal.arguments()));
    }

    private static String keyOf(String field) {
        if (field.equals("email")) return "contactEmail";
        return ImportColumns.ALL.find(field).isPresent() ? field : "name";
    }

    private void blocking(String key, Phrase phrase) {
        problems.add(
                new CellProblem(row.number(), key, mapping.place(key).orElse(-1), phrase, true));
    }

    public SheetRow source() {
        return row.source();
    }

    public List<CellProblem> problems() {
        return problems;
    }

    public boolean isBlocked() {
        return problems.stream().anyMatch(CellProblem::blocking);
    }

    public String name() {
        return text("name");
    }

    /** Empty where there is no name to match by. */
    String nameKey() {
        return nameKey;
    }

    private static String keyOfName(String name) {
        return name.isEmpty() || name.length() > CompanyName.LONGEST
                ? ""
                : new CompanyName(name).key();
    }

    String businessNumber() {
        return numbers.business();
    }

    String corporateCode() {
        return numbers.code();
    }

    /** What the directory knows already, with what the row says besides. */
    public Entry merged(Entry known) {
        var kind = WrittenWords.kind(text("kind"));
        var status = WrittenWords.status(text("status"));
        var country = WrittenWords.country(text("country"));
        return new Entry(
                name(known),
                or(text("englishName"), known.englishName()),
                numbers.onTopOf(known.registration(), reason),
                kind == null ? known.kind() : kind,
                or(text("industry"), known.industry()),
                country == null ? known.country() : country,
                or(text("region"), known.region()),
                or(text("website"), known.website()),
                or(text("phone"), known.phone()),
                revenue(known),
                tags(known),
                status == null ? known.status() : status,
                known.owner(),
                known.profile(),
                or(text("notes"), known.notes()));
    }

    /** ㈜여울 is no change of 주식회사 여울. */
    private String name(Entry known) {
        var name = text("name");
        return name.isEmpty() || name.equals(known.name()) || nameKey.equals(known.company().key())
                ? known.name()
                : name;
    }

    /** Of the kinds of amounts a column knows, one is missing: those that name their currency, as our own exports do. */
    private boolean stands(CellProblem problem) {
        return foreign == null || !problem.key().equals("revenue");
    }

    private @Nullable Money revenue(Entry known) {
        if (foreign != null) return foreign;
        return row.number("revenue")
                .map(won -> new Money(won.setScale(0, java.math.RoundingMode.HALF_UP), Money.WON))
                .orElse(known.revenue());
    }

    private List<String> tags(Entry known) {
        var written =
                Arrays.stream(text("tags").split("[,;/|\n]"))
                        .map(String::strip)
                        .filter(tag -> !tag.isEmpty());
        return Stream.concat(known.tags().stream(), written).distinct().toList();
    }

    /** The person the row names, on top of what is known of them; null if it names none. */
    public @Nullable ContactEntry contact(@Nullable ContactEntry known) {
        return person.onTopOf(known);
    }

    boolean names(ContactEntry someone) {
        return person.is(someone);
    }

    private String cell(String key) {
        var place = mapping.place(key);
        return place.isPresent() ? row.source().cell(place.getAsInt()) : "";
    }

    private String text(String key) {
        return row.text(key).map(String::strip).orElse("");
    }

    private static String or(String written, String known) {
        return Objects.requireNonNull(written.isEmpty() ? known : written);
    }
}
