package org.hamkke.finance;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import org.hamkke.finance.dart.DartSettings;
import org.hamkke.kernel.CurrentActor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Runs fetches as jobs, which outlive a closed page and a restart: a year that was taken stays taken, the rest goes on. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DartSettings.class)
class FetchJobs {
    static final String NAME = "finance-fetch";
    private static final Logger log = LoggerFactory.getLogger(FetchJobs.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final int MOST_FAILURES = 3;

    @Bean
    OneTimeTask<FetchErrand> financeFetch(ObjectProvider<FetchWork> work) {
        return Tasks.oneTime(NAME, FetchErrand.class)
                .onFailure((complete, operations) -> again(complete, operations, work.getObject()))
                .onDeadExecutionRevive()
                .execute((instance, context) ->
                        CurrentActor.run(
                                instance.getData().actor(),
                                () ->
                                        work.getObject()
                                                .run(
                                                        instance.getData(),
                                                        context.getSchedulerState()
                                                                ::isShuttingDown)));
    }

    /** A shut-down interrupts without harm; what fails again and again is told on the page. */
    private static void again(
            ExecutionComplete complete,
            ExecutionOperations<FetchErrand> operations,
            FetchWork work) {
        var errand = (FetchErrand) complete.getExecution().taskInstance.getData();
        if (complete.getExecution().consecutiveFailures + 1 < MOST_FAILURES || isPaused(complete)) {
            operations.reschedule(complete, complete.getTimeDone().plus(PAUSE));
            return;
        }
        log.error(
                "A fetch failed for good: {}", errand.partner(), complete.getCause().orElse(null));
        CurrentActor.run(errand.actor(), () -> work.giveUp(errand));
        operations.remove();
    }

    private static boolean isPaused(ExecutionComplete complete) {
        return complete.getCause().filter(Paused.class::isInstance).isPresent();
    }

    /** The application is going down; the rest of the years wait for the next start. */
    static final class Paused extends RuntimeException {}
}
