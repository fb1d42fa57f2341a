package org.hamkke.partner.web;

import java.util.List;
import org.hamkke.partner.ContactEntry;
import org.hamkke.partner.Entry;
import org.jspecify.annotations.Nullable;

/** What the directory says in a column of an import, as a person reads it. */
final class ImportTexts {
    /** The rank stands with the name. */
    private static final String TOLD_WITH_THE_NAME = "contactRank";

    private ImportTexts() {}

    static List<String> shown(List<String> keys) {
        return keys.stream()
                .filter(key -> !key.equals(TOLD_WITH_THE_NAME) || !keys.contains("contactName"))
                .toList();
    }

    static String of(String key, Entry entry, @Nullable ContactEntry person) {
        if (key.startsWith("contact")) return person == null ? "" : ofPerson(key, person);
        return switch (key) {
            case "kind" -> Labels.kind(entry.kind());
            case "status" -> Labels.status(entry.status());
            case "country" -> Countries.name(entry.country());
            case "revenue" -> Labels.about(entry.revenue());
            default -> PartnerForm.of(entry).at(key);
        };
    }

    private static String ofPerson(String key, ContactEntry person) {
        return switch (key) {
            case "contactName" -> person.titled();
            case "contactRank" -> person.rank();
            case "contactPosition" -> person.position();
            case "contactDepartment" -> person.department();
            case "contactEmail" -> person.email();
            default -> person.phone();
        };
    }
}
