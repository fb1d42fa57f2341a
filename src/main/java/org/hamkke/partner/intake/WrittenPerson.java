package org.hamkke.partner.intake;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hamkke.partner.ContactEntry;
import org.jspecify.annotations.Nullable;

/**
 * The person whom a row of the file names. Many write the rank behind the name.
 *
 * @param text of a column by its key, empty where the row says nothing
 */
record WrittenPerson(UnaryOperator<String> text) {
    private static final Pattern NAME_WITH_RANK =
            Pattern.compile(
                    "(\\S{2,20})\\s+(사원|주임|대리|과장|차장|부장|팀장|실장|본부장|선임|책임|수석|매니저|이사|상무|전무|부사장|사장|대표|대표이사|교수|원장)");

    /** What is known of them with what the row says besides; null if it names nobody. */
    @Nullable ContactEntry onTopOf(@Nullable ContactEntry known) {
        if (keys().allMatch(key -> at(key).isEmpty())) return null;
        var base = known == null ? new ContactEntry(name(), "", "", "", "", "", "", "") : known;
        return new ContactEntry(
                base.name(),
                or(rank(), base.rank()),
                or(at("contactPosition"), base.position()),
                or(at("contactDepartment"), base.department()),
                or(at("contactEmail"), base.email()),
                or(at("contactPhone"), base.phone()),
                base.language(),
                base.notes());
    }

    private static Stream<String> keys() {
        return Stream.of(
                "contactName",
                "contactRank",
                "contactPosition",
                "contactDepartment",
                "contactEmail",
                "contactPhone");
    }

    boolean is(ContactEntry someone) {
        var email = at("contactEmail");
        return someone.name().equals(name())
                || !email.isEmpty() && email.equalsIgnoreCase(someone.email());
    }

    /** An address or a number alone still belongs to somebody. */
    private String name() {
        var written = at("contactName");
        var titled = NAME_WITH_RANK.matcher(written);
        if (titled.matches()) return titled.group(1);
        return written.isEmpty()
                ? or(at("contactEmail"), at("contactPhone") + at("contactRank"))
                : written;
    }

    private String rank() {
        var titled = NAME_WITH_RANK.matcher(at("contactName"));
        return at("contactRank").isEmpty() && titled.matches()
                ? titled.group(2)
                : at("contactRank");
    }

    private String at(String key) {
        return text.apply(key);
    }

    private static String or(String written, String known) {
        return written.isEmpty() ? known : written;
    }
}
