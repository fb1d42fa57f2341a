package org.hamkke.partner.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamkke.kernel.Actor;
import org.hamkke.partner.Contact;
import org.hamkke.partner.Entry;
import org.hamkke.partner.Standing;
import org.hamkke.partner.Turn;
import org.jspecify.annotations.Nullable;

/**
 * A chunk of rows on their way into the directory: each is set on what stands after the one before it, and all of it is written
 * at once. What the directory has learned since the preview counts: nothing is entered twice, nothing overwritten unseen.
 */
final class Landing {
    private final Actor actor;
    private final Judge judge;
    private final Acquaintances known;
    private final Map<UUID, Standing> held = new LinkedHashMap<>();
    private final Map<UUID, Standing> standing = new LinkedHashMap<>();
    private final Map<Integer, UUID> written;
    private final List<Note> notes = new ArrayList<>();
    private final List<Integer> same = new ArrayList<>();
    private final Map<Setback, List<Integer>> setbacks = new EnumMap<>(Setback.class);

    /**
     * @param known by name or number, now
     * @param written the partners that earlier rows became
     */
    Landing(Actor actor, Acquaintances known, List<Standing> held, Map<Integer, UUID> written) {
        this.actor = actor;
        this.known = known;
        this.written = written;
        judge = new Judge(known, new Twins());
        held.forEach(each -> this.held.put(each.id().value(), each));
        standing.putAll(this.held);
    }

    void land(StagedRow row, Understood understood) {
        if (row.state() == RowState.CHANGED) change(row, understood);
        else
            switch (judge.judge(understood, row.answer()).state()) {
                case NEW -> add(row, understood);
                case SAME -> same.add(row.number());
                case CHANGED, ASK, LEFT -> setBack(row, Setback.MET);
                case ERROR -> setBack(row, Setback.REFUSED);
            }
    }

    private void add(StagedRow row, Understood understood) {
        var fresh = Standing.fresh(actor, understood.merged(Entry.named(understood.name())));
        var person = understood.contact(null);
        var whole = person == null ? fresh : fresh.joinedBy(person);
        keep(row, whole);
        known.add(whole);
        var contact = whole.people().isEmpty() ? null : whole.people().getFirst().id().value();
        notes.add(new Note(row.number(), fresh.id().value(), null, contact, null, 0, 0));
    }

    private void change(StagedRow row, Understood understood) {
        var before = meant(row);
        if (before == null) {
            setBack(row, Setback.GONE);
            return;
        }
        if (understood.fits(before.partner().entry())) change(row, understood, before);
        else setBack(row, Setback.REFUSED);
    }

    private void change(StagedRow row, Understood understood, Standing before) {
        var entered = before.revised(understood.merged(before.partner().entry()));
        var person = person(before, understood);
        var after = withPerson(entered, person, understood);
        var touched = touched(before, after);
        keep(row, after);
        notes.add(
                new Note(
                        row.number(),
                        before.id().value(),
                        before.partner(),
                        touched == null ? null : touched.id().value(),
                        touched == null ? null : before.person(touched.id()).orElse(null),
                        after.partner().version(),
                        touched == null ? 0 : touched.version()));
    }

    private @Nullable Standing meant(StagedRow row) {
        var twin = row.twin() != null && row.answer().equals(StagedRow.AS_TWIN);
        var id = twin ? written.get(row.twin()) : row.partner();
        return id == null ? null : standing.get(id);
    }

    private static @Nullable Contact person(Standing at, Understood row) {
        return at.people().stream()
                .filter(contact -> row.names(contact.entry()))
                .findFirst()
                .orElse(null);
    }

    private static Standing withPerson(Standing at, @Nullable Contact person, Understood row) {
        var said = row.contact(person == null ? null : person.entry());
        if (said == null) return at;
        return person == null ? at.joinedBy(said) : at.corrected(person.id(), said);
    }

    private static @Nullable Contact touched(Standing before, Standing after) {
        return after.people().stream()
                .filter(contact -> !before.people().contains(contact))
                .findFirst()
                .orElse(null);
    }

    private void keep(StagedRow row, Standing now) {
        standing.put(now.id().value(), now);
        written.put(row.number(), now.id().value());
    }

    private void setBack(StagedRow row, Setback why) {
        setbacks.computeIfAbsent(why, _ -> new ArrayList<>()).add(row.number());
    }

    List<Standing> fresh() {
        return standing.values().stream()
                .filter(each -> !held.containsKey(each.id().value()))
                .toList();
    }

    List<Turn> turns() {
        return held.entrySet().stream()
                .map(each -> new Turn(each.getValue(), now(each.getKey(), each.getValue())))
                .filter(turn -> !turn.before().equals(turn.after()))
                .toList();
    }

    private Standing now(UUID id, Standing before) {
        return standing.getOrDefault(id, before);
    }

    List<Note> notes() {
        return notes;
    }

    List<Integer> same() {
        return same;
    }

    Map<Setback, List<Integer>> setbacks() {
        return setbacks;
    }
}
