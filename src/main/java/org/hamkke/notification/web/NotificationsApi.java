package org.hamkke.notification.web;

import java.time.Clock;
import java.time.Instant;
import org.hamkke.kernel.Actor;
import org.hamkke.notification.NewsPage;
import org.hamkke.notification.Notifications;
import org.hamkke.notification.Place;
import org.hamkke.shell.Listing;
import org.hamkke.shell.News;
import org.hamkke.shell.Paging;
import org.hamkke.shell.face.Unread;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What happened without the reader, and how far they have read. */
@RestController
@RequestMapping("/api/v1/notifications")
class NotificationsApi {
    private final Notifications notifications;
    private final Clock clock;

    NotificationsApi(Notifications notifications, Clock clock) {
        this.notifications = notifications;
        this.clock = clock;
    }

    /** @param circle ours, shared or room; @param path of the page that shows it */
    record Notification(
            Instant at, String text, String note, String circle, String path, boolean unread) {
        static Notification of(News news, NewsPage page) {
            return new Notification(
                    news.at(),
                    news.text(),
                    news.note(),
                    news.ring().tag(),
                    news.href(),
                    page.isUnread(news));
        }
    }

    /** @param until everything up to then; up to now when absent */
    record Reading(@Nullable Instant until) {}

    /** @param unread what is left, counted up to a hundred */
    record Left(int unread) {}

    @GetMapping
    Listing<Notification> list(
            Actor actor, @RequestParam(defaultValue = "false") boolean unread, Paging paging) {
        var page = notifications.page(actor, unread, paging.after(Place::parse), paging.limit());
        var items = page.news().stream().map(news -> Notification.of(news, page)).toList();
        return new Listing<>(items, page.next().map(Place::toString).orElse(null));
    }

    @PostMapping("/read")
    Left read(Actor actor, @RequestBody(required = false) @Nullable Reading reading) {
        var until = reading == null ? null : reading.until();
        notifications.read(actor, until == null ? clock.instant() : until);
        return new Left(Math.min(notifications.unreadOf(actor), Unread.MOST + 1));
    }
}
