package org.hamkke.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hamkke.kernel.Actor;
import org.hamkke.shell.News;
import org.hamkke.shell.NewsSource;
import org.hamkke.shell.face.Unread;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happened, from every module that tells of it, and how far a person has read. */
@Component
public class Notifications {
    /** A person who has never looked is told of the last month, not of everything before they came. */
    private static final Duration FIRST_LOOK = Duration.ofDays(30);

    private static final Comparator<News> NEWEST_FIRST =
            Comparator.comparing(News::at).thenComparing(News::id).reversed();

    /** So many may have happened in the very microsecond at which a page ends. */
    private static final int OF_ONE_MOMENT = 10;

    private final ObjectProvider<NewsSource> sources;
    private final Marks marks;
    private final Clock clock;

    Notifications(ObjectProvider<NewsSource> sources, Marks marks, Clock clock) {
        this.sources = sources;
        this.marks = marks;
        this.clock = clock;
    }

    /** Under a counterpart's eyes there is no news, because it would be the counterpart's. */
    @Transactional(readOnly = true)
    public int unreadOf(Actor actor) {
        if (actor.lens().isPresent()) return 0;
        var since = readUntil(actor);
        var count = 0;
        for (var source : sources) count += source.countSince(actor, since, Unread.MOST + 1);
        return count;
    }

    /** One page, newest first. */
    @Transactional(readOnly = true)
    public NewsPage page(Actor actor, boolean unreadOnly, Optional<Place> after, int most) {
        var readUntil = readUntil(actor);
        var found =
                news(actor, after, most).stream()
                        .filter(one -> !unreadOnly || one.at().isAfter(readUntil))
                        .toList();
        var shown = found.stream().limit(most).toList();
        return new NewsPage(shown, found.size() > most, readUntil);
    }

    private List<News> news(Actor actor, Optional<Place> after, int most) {
        if (actor.lens().isPresent()) return List.of();
        var upTo = after.map(Place::at).orElseGet(clock::instant);
        return sources.stream()
                .flatMap(source -> source.upTo(actor, upTo, most + 1 + OF_ONE_MOMENT).stream())
                .filter(one -> after.isEmpty() || after.get().isBefore(one))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    private Instant readUntil(Actor actor) {
        return marks.of(actor).orElseGet(() -> clock.instant().minus(FIRST_LOOK));
    }

    /** Everything up to that moment has been read; what happened while the page stood open has not. */
    @Transactional
    public void read(Actor actor, Instant until) {
        if (actor.lens().isPresent()) return;
        var now = clock.instant();
        marks.set(actor, until.isAfter(now) ? now : until);
    }
}
