package org.hamkke.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hamkke.shell.News;

/**
 * A page of news, newest first.
 *
 * @param readUntil what happened later is unread
 */
public record NewsPage(List<News> news, boolean more, Instant readUntil) {
    public NewsPage {
        news = List.copyOf(news);
    }

    public boolean isUnread(News one) {
        return one.at().isAfter(readUntil);
    }

    /** Where the next page begins. */
    public Optional<Place> next() {
        return more ? Optional.of(Place.of(news.getLast())) : Optional.empty();
    }
}
