package org.hamkke.partner.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hamkke.kernel.Actor;
import org.hamkke.partner.Contact;
import org.hamkke.partner.Contacts;
import org.hamkke.partner.Partner;
import org.hamkke.partner.PartnerId;
import org.hamkke.partner.Partners;
import org.hamkke.partner.Standing;
import org.jspecify.annotations.Nullable;

/** The partners that some rows may mean, with their people: looked up at once for many rows. */
public final class Acquaintances {
    private final Map<UUID, Partner> byId = new HashMap<>();
    private final Map<String, Partner> byNumber = new HashMap<>();
    private final Map<String, List<Partner>> byName = new HashMap<>();
    private final Map<UUID, List<Contact>> people = new HashMap<>();

    private Acquaintances(Collection<Partner> partners, Collection<Contact> contacts) {
        partners.forEach(this::add);
        contacts.forEach(contact ->
                people.computeIfAbsent(contact.partner().value(), _ -> new ArrayList<>())
                        .add(contact));
    }

    /** Somebody who has just been entered. */
    void add(Standing fresh) {
        add(fresh.partner());
        people.put(fresh.id().value(), fresh.people());
    }

    private void add(Partner partner) {
        var numbers = partner.entry().registration();
        byId.put(partner.id().value(), partner);
        byNumber.put("B" + numbers.businessDigits(), partner);
        byNumber.put("C" + numbers.corporateCode(), partner);
        byName.computeIfAbsent(partner.entry().company().key(), _ -> new ArrayList<>())
                .add(partner);
    }

    static Acquaintances of(
            Actor actor, Partners partners, Contacts contacts, List<Understood> rows) {
        var known =
                partners.known(
                        actor,
                        said(rows.stream().map(Understood::businessNumber)),
                        said(rows.stream().map(Understood::corporateCode)),
                        said(rows.stream().map(Understood::nameKey)));
        return with(actor, contacts, known);
    }

    public static Acquaintances ofIds(
            Actor actor, Partners partners, Contacts contacts, Collection<UUID> ids) {
        return with(actor, contacts, ids.isEmpty() ? List.of() : partners.all(actor, ids));
    }

    private static Acquaintances with(Actor actor, Contacts contacts, List<Partner> known) {
        var ids = known.stream().map(Partner::id).toList();
        return new Acquaintances(known, ids.isEmpty() ? List.of() : contacts.of(actor, ids));
    }

    private static List<String> said(Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty()).distinct().toList();
    }

    public @Nullable Partner get(@Nullable UUID id) {
        return id == null ? null : byId.get(id);
    }

    @Nullable Partner byBusinessNumber(Understood row) {
        return row.businessNumber().isEmpty() ? null : byNumber.get("B" + row.businessNumber());
    }

    @Nullable Partner byCode(Understood row) {
        return row.corporateCode().isEmpty() ? null : byNumber.get("C" + row.corporateCode());
    }

    List<Partner> byName(Understood row) {
        return byName.getOrDefault(row.nameKey(), List.of()).stream()
                .filter(partner -> Likeness.possible(row, partner))
                .toList();
    }

    /** The person the row names, if we know them there. */
    public @Nullable Contact person(PartnerId partner, Understood row) {
        return people.getOrDefault(partner.value(), List.of()).stream()
                .filter(contact -> row.names(contact.entry()))
                .findFirst()
                .orElse(null);
    }
}
