package org.hamkke.fit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hamkke.identity.EmailAddress;
import org.hamkke.identity.Letter;
import org.hamkke.identity.Letters;
import org.hamkke.identity.Secret;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A round on a choice, for tests: opens it, asks raters, finds the link in a guest's letter, fills sheets. */
@Component
public class TheRound {
    private final Rounds rounds;
    private final Raters raters;
    private final Letters letters;
    private final Desks desks;

    TheRound(Rounds rounds, Raters raters, Letters letters, Desks desks) {
        this.rounds = rounds;
        this.raters = raters;
        this.letters = letters;
        this.desks = desks;
    }

    public void open(TheChoice choice, Actor manager, Actor... colleagues) {
        CurrentActor.run(
                manager,
                () -> {
                    rounds.open(manager, choice.id(), new RoundPlan(null, false));
                    for (var colleague : colleagues)
                        raters.inviteColleague(manager, choice.id(), colleague.person(), "ko");
                });
    }

    /** Asks a guest and opens their letter. */
    public Secret guest(TheChoice choice, Actor manager, String name) {
        var email = new EmailAddress(UUID.randomUUID() + "@guest.example");
        return CurrentActor.as(
                manager,
                () -> {
                    raters.inviteGuest(manager, choice.id(), new GuestRater(name, email, "ko"));
                    return linkTo(manager, email);
                });
    }

    public Secret linkTo(Actor manager, EmailAddress email) {
        return letters.latestTo(manager, email).flatMap(Letter::rating).orElseThrow();
    }

    public Desk desk(TheChoice choice, Actor rater) {
        return desks.of(rater, choice.id());
    }

    public Desk desk(Secret link) {
        return desks.behind(link);
    }

    /** One row of points for each candidate, in the order of the criteria. */
    public void score(Desk desk, @Nullable Integer[]... rows) {
        var sheet = desk.sheet();
        for (int i = 0; i < rows.length; i++) {
            var candidate = sheet.candidates().get(i).partner();
            var marks = new ArrayList<Mark>();
            for (int j = 0; j < rows[i].length; j++) {
                var criterion = sheet.selection().criteria().get(j).id();
                int version = sheet.mark(candidate, criterion).version();
                var day = LocalDate.of(2025, 11, 3);
                marks.add(new Mark(candidate, criterion, rows[i][j], "현장 방문", "", day, version));
            }
            desk.save(marks);
        }
    }

    public void score(TheChoice choice, Actor rater, Integer[]... rows) {
        CurrentActor.run(
                rater,
                () -> {
                    score(desk(choice, rater), rows);
                    desk(choice, rater).handIn();
                });
    }

    public void scoreAsGuest(Secret link, Integer[]... rows) {
        score(desk(link), rows);
        desk(link).handIn();
    }

    public void close(TheChoice choice, Actor manager) {
        CurrentActor.run(manager, () -> rounds.close(manager, choice.id()));
    }

    public static Integer[] row(Integer... points) {
        return points;
    }

    public List<Rater> raters(TheChoice choice, Actor manager) {
        return CurrentActor.as(manager, () -> raters.of(manager, choice.id()));
    }
}
