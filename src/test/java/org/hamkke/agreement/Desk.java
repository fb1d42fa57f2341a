package org.hamkke.agreement;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hamkke.agreement.text.ClauseKind;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.Alliances;
import org.hamkke.assent.Assents;
import org.hamkke.assent.Keys;
import org.hamkke.demo.Founded;
import org.hamkke.demo.Seated;
import org.hamkke.identity.Invitations;
import org.hamkke.identity.Letters;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.Role;
import org.springframework.stereotype.Component;

/** Two companies at the agreement desk: what a test does there in one word. */
@Component
public class Desk {
    private final Seats seats;
    private final Alliances alliances;
    private final Invitations invitations;
    private final Letters letters;
    private final Drafts drafts;
    private final Clauses clauses;
    private final Versions versions;
    private final Assents assents;

    Desk(
            Seats seats,
            Alliances alliances,
            Invitations invitations,
            Letters letters,
            Drafts drafts,
            Clauses clauses,
            Versions versions,
            Assents assents) {
        this.seats = seats;
        this.alliances = alliances;
        this.invitations = invitations;
        this.letters = letters;
        this.drafts = drafts;
        this.clauses = clauses;
        this.versions = versions;
        this.assents = assents;
    }

    public Founded founded() {
        return Founded.of(seats, alliances, invitations, letters);
    }

    public Founded drafted() {
        var story = founded();
        as(
                story.hanbit().the(Role.MANAGER),
                () -> {
                    drafts.begin(CurrentActor.get(), story.alliance());
                    return true;
                });
        return story;
    }

    public Founded put() {
        var story = drafted();
        put(story.hanbit(), story.alliance(), "첫 공동 초안");
        return story;
    }

    public int put(Seated side, AllianceId alliance, String note) {
        var read = draft(side, alliance).hash();
        return as(
                side.the(Role.MANAGER),
                () -> versions.put(CurrentActor.get(), alliance, note, read));
    }

    public Founded signed() {
        var story = put();
        sign(story, 1);
        return story;
    }

    public void sign(Founded story, int number) {
        turn(story.hanbit(), story.alliance(), number);
        turn(story.seum(), story.alliance(), number);
    }

    public Keys turn(Seated side, AllianceId alliance, int number) {
        return as(
                side.the(Role.EXECUTIVE),
                () -> {
                    var actor = CurrentActor.get();
                    var keys = versions.keys(actor, versions.get(actor, alliance, number));
                    return assents.assent(actor, keys.proposal(), keys.hash());
                });
    }

    public Draft draft(Seated side, AllianceId alliance) {
        return as(side.the(Role.VIEWER), () -> drafts.get(CurrentActor.get(), alliance));
    }

    public Clause clause(Seated side, AllianceId alliance, ClauseKind kind) {
        return draft(side, alliance).clauses().stream()
                .filter(clause -> clause.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    public void write(Seated side, AllianceId alliance, Clause clause, String text) {
        as(
                side.the(Role.MANAGER),
                () -> {
                    clauses.write(
                            CurrentActor.get(),
                            alliance,
                            clause.id(),
                            clause.heading(),
                            text,
                            clause.version());
                    return true;
                });
    }

    public UUID add(Seated side, AllianceId alliance, Clause after, String heading, String text) {
        return as(
                side.the(Role.MANAGER),
                () ->
                        clauses.add(
                                CurrentActor.get(),
                                alliance,
                                ClauseKind.OWN,
                                Optional.of(after.id()),
                                heading,
                                text));
    }

    public static <T> T as(Actor actor, Supplier<T> work) {
        return CurrentActor.as(actor, work::get);
    }

    public static void run(Actor actor, Runnable work) {
        CurrentActor.run(actor, work);
    }
}
