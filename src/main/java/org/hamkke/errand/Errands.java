package org.hamkke.errand;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Sends errands on their way. */
@Component
public class Errands {
    private final SchedulerClient scheduler;
    private final Clock clock;

    Errands(SchedulerClient scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** @param kind as its {@link ErrandTask} is named */
    public void send(String kind, Errand errand) {
        var id = errand.subject() + ":" + errand.runner();
        scheduler.schedule(new TaskInstance<>(kind, id, errand), clock.instant());
    }
}
