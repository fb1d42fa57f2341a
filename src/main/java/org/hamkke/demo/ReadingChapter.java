package org.hamkke.demo;

import java.time.Clock;
import org.hamkke.notification.Notifications;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Everyone has read the news so far; what the last chapters tell is new under each bell. */
@Component
@Order(85)
class ReadingChapter implements Chapter {
    private final Notifications notifications;
    private final Clock clock;

    ReadingChapter(Notifications notifications, Clock clock) {
        this.notifications = notifications;
        this.clock = clock;
    }

    @Override
    public void tell(Theatre theatre) {
        for (var company : Cast.ALL)
            for (var member : company.members())
                theatre.run(member, actor -> notifications.read(actor, clock.instant()));
    }
}
