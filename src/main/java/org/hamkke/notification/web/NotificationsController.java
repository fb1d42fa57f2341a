package org.hamkke.notification.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import org.hamkke.kernel.Actor;
import org.hamkke.notification.Notifications;
import org.hamkke.notification.Place;
import org.hamkke.shell.Formats;
import org.hamkke.shell.Language;
import org.hamkke.shell.Paging;
import org.hamkke.shell.face.Unread;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/notifications")
class NotificationsController {
    private static final int PAGE = 30;

    private final Notifications notifications;
    private final Clock clock;

    NotificationsController(Notifications notifications, Clock clock) {
        this.notifications = notifications;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(
            Actor actor, @RequestParam(defaultValue = "false") boolean unread, Paging paging) {
        var now = clock.instant();
        var page =
                new NotificationsPage(
                        notifications.page(actor, unread, paging.after(Place::parse), PAGE),
                        new Unread(notifications.unreadOf(actor)),
                        unread,
                        paging.fromTheStart(),
                        now,
                        Formats.day(now));
        return new ModelAndView("notification/show", Map.of("page", page));
    }

    /** Asked for once a minute by every open page, so an unchanged number costs a header. */
    @GetMapping("/bell")
    @Nullable ModelAndView bell(Actor actor, ServletWebRequest request) {
        var unread = new Unread(notifications.unreadOf(actor));
        var response = request.getResponse();
        if (response != null)
            response.setHeader(
                    HttpHeaders.CACHE_CONTROL,
                    CacheControl.noCache().cachePrivate().getHeaderValue());
        if (request.checkNotModified(Language.current().tag() + "-" + unread.shown())) return null;
        return new ModelAndView("shell/bell", Map.of("unread", unread));
    }

    @PostMapping("/read")
    String read(Actor actor, @RequestParam String until) {
        notifications.read(actor, moment(until));
        return "redirect:/notifications";
    }

    private Instant moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException _) {
            return clock.instant();
        }
    }
}
