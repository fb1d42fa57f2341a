package org.hamkke.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hamkke.agreement.VersionSummary.State;
import org.hamkke.agreement.text.AgreementText;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.Alliances;
import org.hamkke.assent.Assents;
import org.hamkke.assent.Keys;
import org.hamkke.assent.Proposed;
import org.hamkke.assent.Subject;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.ContentHash;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.NotFound;
import org.hamkke.kernel.StaleVersion;
import org.hamkke.shell.Language;
import org.hamkke.shell.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Versions: what was put to the keys, word for word, and what became of it. */
@Component
public class Versions {
    public static final String KIND = "agreement.version";
    private static final int LONGEST_NOTE = 500;

    private final VersionRows rows;
    private final DraftRows draftRows;
    private final Drafts drafts;
    private final Alliances alliances;
    private final Assents assents;
    private final Clock clock;

    Versions(
            VersionRows rows,
            DraftRows draftRows,
            Drafts drafts,
            Alliances alliances,
            Assents assents,
            Clock clock) {
        this.rows = rows;
        this.draftRows = draftRows;
        this.drafts = drafts;
        this.alliances = alliances;
        this.assents = assents;
        this.clock = clock;
    }

    /**
     * The draft as it stands now, under the next number. An earlier version that still waits gives way.
     *
     * @param seen the hash of the text that was read: what the other side or the design changed since must not slip under a key
     */
    @Transactional
    public int put(Actor actor, AllianceId id, String note, ContentHash seen) {
        KernelRule.requireManager(actor);
        var alliance = alliances.get(actor, id);
        AgreementRule.NOTE_IS_SHORT.require(note.strip().length() <= LONGEST_NOTE, LONGEST_NOTE);
        draftRows.lock(id);
        var text = drafts.get(actor, id).text();
        StaleVersion.unless(text.hash().equals(seen));
        var earlier = of(actor, id);
        AgreementRule.SOMETHING_IS_NEW.require(
                earlier.isEmpty() || !standsAs(earlier.getFirst(), text));
        int number = earlier.isEmpty() ? 1 : earlier.getFirst().number() + 1;
        var proposed =
                new Proposed(
                        id.circle(),
                        new Subject(KIND, id.value(), number),
                        label(number),
                        text.content(),
                        alliance.signatories());
        rows.insert(
                actor,
                id,
                number,
                note.strip(),
                text,
                assents.propose(actor, proposed),
                clock.instant());
        return number;
    }

    private static boolean standsAs(VersionSummary latest, AgreementText text) {
        return latest.hash().equals(text.hash()) && (latest.waits() || latest.state().isSigned());
    }

    static String label(int number) {
        return Words.t(Language.KOREAN, "agreement.version.label", number);
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<VersionSummary> of(Actor actor, AllianceId id) {
        alliances.get(actor, id);
        var found = rows.of(id);
        var signed =
                found.stream()
                        .filter(row -> row.signedAt().isPresent())
                        .map(VersionRows.Row::signed)
                        .toList();
        var open =
                found.isEmpty()
                        ? Optional.<Keys>empty()
                        : assents.latest(actor, id.circle(), KIND, id.value());
        return found.stream().map(row -> summary(row, state(row, signed, open))).toList();
    }

    @Transactional(readOnly = true)
    public VersionSummary get(Actor actor, AllianceId id, int number) {
        return of(actor, id).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public AgreementText text(Actor actor, AllianceId id, int number) {
        alliances.get(actor, id);
        return rows.text(id, number).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public Optional<VersionSummary> inForce(Actor actor, AllianceId id) {
        return of(actor, id).stream()
                .filter(version -> version.state() == State.IN_FORCE)
                .findFirst();
    }

    @Transactional(readOnly = true)
    public Keys keys(Actor actor, VersionSummary version) {
        return assents.keys(actor, version.proposal());
    }

    private State state(VersionRows.Row row, List<Lifetimes.Signed> signed, Optional<Keys> open) {
        if (row.signedAt().isPresent())
            return Lifetimes.of(row.signed(), signed, LocalDate.now(clock));
        if (row.declined().isPresent()) return State.DECLINED;
        if (!row.latest() || open.isEmpty()) return State.SUPERSEDED;
        return switch (open.get().state()) {
            case OPEN -> State.WAITING;
            case WITHDRAWN -> State.WITHDRAWN;
            case DECLINED, SUPERSEDED, IN_EFFECT -> State.SUPERSEDED;
        };
    }

    private static VersionSummary summary(VersionRows.Row row, State state) {
        return new VersionSummary(
                row.number(),
                row.note(),
                new ContentHash(row.hash()),
                row.from(),
                row.lastDay(),
                state,
                row.proposal(),
                row.putBy(),
                row.putFor(),
                row.putAt(),
                row.signedAt(),
                row.declined());
    }
}
