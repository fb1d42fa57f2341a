package org.hamkke.notification;

import java.time.DateTimeException;
import java.time.Instant;
import org.hamkke.kernel.NotFound;
import org.hamkke.shell.News;

/** Where a page of news ended: the next one begins below it, whatever has happened above since. */
public record Place(Instant at, String id) {
    private static final char BETWEEN = '_';

    static Place of(News news) {
        return new Place(news.at(), news.id());
    }

    /** What is no place of ours leads nowhere. */
    public static Place parse(String text) {
        var end = text.indexOf(BETWEEN);
        if (end < 0) throw new NotFound();
        try {
            return new Place(Instant.parse(text.substring(0, end)), text.substring(end + 1));
        } catch (DateTimeException _) {
            throw new NotFound();
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
