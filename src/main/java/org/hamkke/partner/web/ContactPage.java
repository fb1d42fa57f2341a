package org.hamkke.partner.web;

import static org.hamkke.shell.Words.t;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hamkke.partner.Contact;
import org.hamkke.partner.Partner;
import org.hamkke.shell.Refused;
import org.hamkke.shell.face.Fact;
import org.hamkke.shell.face.Version;
import org.jspecify.annotations.Nullable;

/**
 * The form of a person at a partner.
 *
 * @param contact who now stands there; absent for a new one
 * @param version the typed text is based on
 * @param meanwhile somebody saved since the form was opened
 */
public record ContactPage(
        Partner partner,
        @Nullable Contact contact,
        int version,
        Map<String, String> typed,
        Refused refused,
        boolean meanwhile) {
    private static final List<String> FIELDS =
            List.of(
                    "name",
                    "rank",
                    "position",
                    "department",
                    "email",
                    "phone",
                    "language",
                    "notes");

    public ContactPage {
        typed = Map.copyOf(typed);
    }

    static ContactPage blank(Partner partner, Map<String, String> typed, Refused refused) {
        return new ContactPage(partner, null, 0, typed, refused, false);
    }

    static ContactPage of(Partner partner, Contact contact) {
        return new ContactPage(
                partner, contact, contact.version(), typed(contact), Refused.nothing(), false);
    }

    /** Two people wrote at once: what was typed, now based on what stands. */
    static ContactPage met(Partner partner, Contact standing, Map<String, String> typed) {
        return new ContactPage(
                partner, standing, standing.version(), typed, Refused.nothing(), true);
    }

    public String action() {
        return "/partners/"
                + partner.id()
                + "/contacts"
                + (contact == null ? "" : "/" + contact.id());
    }

    public String title() {
        return contact == null
                ? t("partner.contact.new")
                : t("partner.edit.title", contact.entry().titled());
    }

    public String at(String field) {
        return typed.getOrDefault(field, "");
    }

    public @Nullable String error(String field) {
        return refused.at(field);
    }

    public Version mine() {
        return new Version(t("partner.conflict.mine"), t("partner.conflict.now"), facts(typed));
    }

    public Version theirs() {
        return new Version(
                t("partner.conflict.standing"), "", facts(typed(Objects.requireNonNull(contact))));
    }

    private static List<Fact> facts(Map<String, String> shown) {
        return FIELDS.stream()
                .map(field -> new Fact(t("partner.person." + field), shown.getOrDefault(field, "")))
                .toList();
    }

    private static Map<String, String> typed(Contact contact) {
        var entry = contact.entry();
        var typed = new LinkedHashMap<String, String>();
        typed.put("name", entry.name());
        typed.put("rank", entry.rank());
        typed.put("position", entry.position());
        typed.put("department", entry.department());
        typed.put("email", entry.email());
        typed.put("phone", entry.phone());
        typed.put("language", entry.language());
        typed.put("notes", entry.notes());
        return typed;
    }
}
