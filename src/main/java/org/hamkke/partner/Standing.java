package org.hamkke.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hamkke.kernel.Actor;

/**
 * A partner and the people we know there, as one piece to be worked on before it is written. What changes moves its own version
 * on by one, as it does in the database.
 *
 * @param foundBy the lines a search finds it by, as they stand now; empty for one that is new
 */
public record Standing(Partner partner, List<Contact> people, String foundBy) {
    private static final int MOST_FOUND_BY = 100;

    /** A partner that nobody has entered yet. */
    public static Standing fresh(Actor actor, Entry entry) {
        var partner =
                new Partner(
                        PartnerId.next(), 0, entry, java.time.Instant.EPOCH, actor.person(), null);
        return new Standing(partner, List.of(), "");
    }

    public PartnerId id() {
        return partner.id();
    }

    public Optional<Contact> person(ContactId id) {
        return people.stream().filter(contact -> contact.id().equals(id)).findFirst();
    }

    public Standing revised(Entry entry) {
        if (entry.equals(partner.entry())) return this;
        return new Standing(
                new Partner(
                        partner.id(),
                        partner.version() + 1,
                        entry,
                        partner.changedAt(),
                        partner.changedBy(),
                        partner.trashed()),
                people,
                foundBy);
    }

    /** With somebody more, who comes last. */
    public Standing joinedBy(ContactEntry entry) {
        var joined = new ArrayList<>(people);
        joined.add(new Contact(ContactId.next(), id(), 0, entry));
        return with(joined);
    }

    public Standing corrected(ContactId person, ContactEntry entry) {
        return each(contact ->
                contact.id().equals(person) && !contact.entry().equals(entry)
                        ? new Contact(person, id(), contact.version() + 1, entry)
                        : contact);
    }

    public Standing without(ContactId person) {
        return with(people.stream().filter(contact -> !contact.id().equals(person)).toList());
    }

    private Standing each(UnaryOperator<Contact> change) {
        return with(people.stream().map(change).toList());
    }

    private Standing with(List<Contact> changed) {
        return new Standing(partner, List.copyOf(changed), foundBy);
    }

    /** What a search shall find it by. */
    String lines() {
        var names = people.stream().limit(MOST_FOUND_BY).map(contact -> contact.entry().name());
        return SearchTerms.lines(partner.entry(), names.toList());
    }

    Set<String> terms() {
        return SearchTerms.of(lines(), partner.entry().tags());
    }

    Set<String> termsSoFar() {
        return foundBy.isEmpty() ? Set.of() : SearchTerms.of(foundBy, partner.entry().tags());
    }
}
