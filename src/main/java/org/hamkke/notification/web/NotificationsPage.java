package org.hamkke.notification.web;

import static org.hamkke.shell.Words.t;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hamkke.notification.NewsPage;
import org.hamkke.notification.Place;
import org.hamkke.shell.Formats;
import org.hamkke.shell.News;
import org.hamkke.shell.face.Notice;
import org.hamkke.shell.face.Query;
import org.hamkke.shell.face.Unread;
import org.jspecify.annotations.Nullable;

/** @param openedAt what happens later stays unread when this page says that all is read */
public record NotificationsPage(
        NewsPage page,
        Unread unread,
        boolean unreadOnly,
        boolean first,
        Instant openedAt,
        LocalDate today) {
    public List<Notice> notices() {
        return page.news().stream().map(this::notice).toList();
    }

    private Notice notice(News one) {
        return new Notice(
                one.icon(),
                one.text(),
                one.note(),
                when(one.at()),
                one.href(),
                one.ring(),
                page.isUnread(one));
    }

    private String when(Instant at) {
        var day = Formats.day(at);
        return day.equals(today) ? Formats.time(at) : Formats.relative(day, today);
    }

    public String title() {
        return unread.any()
                ? t("notification.title.unread", unread.shown())
                : t("notification.title.none");
    }

    public Query list() {
        var all = Query.of("/notifications");
        return unreadOnly ? all.with("unread", "true") : all;
    }

    public @Nullable String next() {
        return page.next().map(Place::toString).orElse(null);
    }
}
