package org.hamkke.inbox.web;

import static org.hamkke.shell.Words.t;

import java.util.List;
import java.util.stream.Stream;
import org.hamkke.assent.Key;
import org.hamkke.assent.KeyPanel;
import org.hamkke.identity.Invitation;
import org.hamkke.inbox.Day;
import org.hamkke.portfolio.MapPicture;
import org.hamkke.portfolio.Sketch;
import org.hamkke.portfolio.Standing;
import org.hamkke.shell.Formats;
import org.hamkke.trust.PromiseSummary;

/** The day in words: a heading that says what waits, and a sentence for what is most urgent. */
public record TodayPage(Day day) {
    private static final int MOST_ON_THE_MAP = 6;
    private static final int MOST_PROMISES = 10;
    private static final int MOST_COLLEAGUES = 5;

    public String title() {
        var name = t("inbox.name", day.person().titled());
        return day.waiting() == 0
                ? t("inbox.head.none", name)
                : t("inbox.head", name, day.waiting());
    }

    public String lead() {
        return day.mostUrgent()
                .map(promise ->
                        t(
                                day.isOverdue(promise) ? "inbox.lead.overdue" : "inbox.lead.due",
                                promise.title(),
                                Formats.relative(promise.dueOn(), day.today())))
                .orElseGet(this::calm);
    }

    private String calm() {
        if (day.isNew()) return t("inbox.lead.new");
        if (!day.worksOnAlliances())
            return day.administers() ? t("inbox.lead.administrator") : t("inbox.lead.room");
        if (day.waiting() == 0) return t("inbox.lead.none");
        return day.waiting() == day.sheets().size() ? t("inbox.lead.sheets") : t("inbox.lead.some");
    }

    /** Who has turned already, or that ours is the first. */
    public String note(KeyPanel panel) {
        return panel.keys().keys().stream()
                .filter(Key::turned)
                .findFirst()
                .map(key -> t("inbox.key.turned", String.valueOf(key.person()), turnedOn(key)))
                .orElseGet(() -> t("inbox.key.first"));
    }

    private String turnedOn(Key key) {
        var at = key.turnedAt();
        return at == null ? "" : Formats.relative(Formats.day(at), day.today());
    }

    /** Only one key is missing, and it is ours. */
    public boolean takesEffect(KeyPanel panel) {
        return panel.keys().waiting() == 1;
    }

    /** The nearest ones; the others stand in the list of all. */
    public List<PromiseSummary> promises() {
        return day.promises().stream().limit(MOST_PROMISES).toList();
    }

    /** To every partner, and to the colleagues whose time ends first; the others stand in the administrator's list. */
    public List<Invitation> invitations() {
        var partners = day.invitations().stream().filter(Invitation::isToPartner);
        var colleagues = day.invitations().stream().filter(one -> !one.isToPartner());
        return Stream.concat(partners, colleagues.limit(MOST_COLLEAGUES)).toList();
    }

    public List<Standing> standings() {
        return day.standings().stream().limit(MOST_ON_THE_MAP).toList();
    }

    public MapPicture map() {
        return MapPicture.of(standings(), Sketch.MINI);
    }

    /** Alliances where trust fell since last quarter. */
    public List<Standing> fallen() {
        return day.standings().stream().filter(Standing::trustFell).limit(2).toList();
    }
}
