package org.hamkke.partner.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hamkke.partner.Contact;
import org.hamkke.partner.ContactId;
import org.hamkke.partner.Standing;
import org.hamkke.partner.Turn;
import org.jspecify.annotations.Nullable;

/**
 * A chunk of written rows on their way back, last row first. A row is left alone as a whole when somebody has worked since on the
 * partner or the person it wrote, or knows somebody more at a partner it brought.
 */
final class Withdrawal {
    private final Map<UUID, Standing> held = new LinkedHashMap<>();
    private final Map<UUID, Standing> standing = new LinkedHashMap<>();
    private final List<Standing> brought = new ArrayList<>();
    private final List<Integer> undone = new ArrayList<>();
    private final List<Integer> kept = new ArrayList<>();
    private final List<Shift> shifts = new ArrayList<>();

    /** A partner or a person that stood at one version after some row, and, moved on by taking a later row back, stands at another. */
    record Shift(UUID subject, int from, int to) {}

    Withdrawal(List<Standing> held) {
        held.forEach(each -> this.held.put(each.id().value(), each));
        standing.putAll(this.held);
    }

    void take(Note row) {
        var now = standing.get(row.partner());
        if (now == null || !isAsLeft(row, now)) {
            kept.add(row.row());
            return;
        }
        if (row.before() == null) {
            standing.remove(row.partner());
            brought.add(Objects.requireNonNull(held.get(row.partner())));
        } else standing.put(row.partner(), restored(row, now));
        undone.add(row.row());
    }

    private boolean isAsLeft(Note row, Standing now) {
        return now.partner().version() == moved(row.partner(), row.version())
                && (row.before() == null ? knowsNobodyElse(row, now) : personIsAsLeft(row, now));
    }

    private boolean knowsNobodyElse(Note row, Standing now) {
        return now.people().stream()
                .allMatch(person ->
                        person.id().value().equals(row.contact()) && isAsLeft(row, person));
    }

    private boolean personIsAsLeft(Note row, Standing now) {
        return row.contact() == null
                || now.person(new ContactId(row.contact()))
                        .filter(person -> isAsLeft(row, person))
                        .isPresent();
    }

    private boolean isAsLeft(Note row, Contact person) {
        return person.version() == moved(person.id().value(), row.contactVersion());
    }

    private int moved(UUID subject, int version) {
        for (var shift : shifts)
            if (shift.subject().equals(subject) && shift.from() == version) version = shift.to();
        return version;
    }

    private Standing restored(Note row, Standing now) {
        var before = Objects.requireNonNull(row.before());
        var restored = now.revised(before.entry());
        shift(row.partner(), before.version(), restored.partner().version());
        return row.contact() == null
                ? restored
                : withPerson(restored, new ContactId(row.contact()), row.contactBefore());
    }

    private Standing withPerson(Standing at, ContactId person, @Nullable Contact before) {
        if (before == null) return at.without(person);
        var restored = at.corrected(person, before.entry());
        restored.person(person)
                .ifPresent(now -> shift(person.value(), before.version(), now.version()));
        return restored;
    }

    private void shift(UUID subject, int from, int to) {
        if (from != to) shifts.add(new Shift(subject, from, to));
    }

    List<Standing> brought() {
        return brought;
    }

    List<Turn> turns() {
        return held.values().stream()
                .flatMap(before ->
                        Stream.ofNullable(standing.get(before.id().value()))
                                .map(after -> new Turn(before, after)))
                .filter(turn -> !turn.before().equals(turn.after()))
                .toList();
    }

    List<Integer> undone() {
        return undone;
    }

    List<Integer> kept() {
        return kept;
    }

    List<Shift> shifts() {
        return shifts;
    }
}
