package org.hamkke.notification;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.hamkke.shell.News;

/** Where a page of news ended: the next one begins below it, whatever has happened above since. */
public record Place(Instant at, String id) {
    private static final char BETWEEN = '_';

    static Place of(News news) {
        return new Place(news.at(), news.id());
    }

    /** What is no place of ours is the top. */
    public static Optional<Place> parse(String text) {
        var end = text.indexOf(BETWEEN);
        if (end < 0) return Optional.empty();
        try {
            return Optional.of(
                    new Place(Instant.parse(text.substring(0, end)), text.substring(end + 1)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    boolean isBefore(News news) {
        var order = news.at().compareTo(at);
        return order < 0 || (order == 0 && news.id().compareTo(id) < 0);
    }

    @Override
    public String toString() {
        return at.toString() + BETWEEN + id;
    }
}
