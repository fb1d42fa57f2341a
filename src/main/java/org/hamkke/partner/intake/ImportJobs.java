package org.hamkke.partner.intake;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import org.hamkke.kernel.CurrentActor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Runs the long steps of imports as jobs, which outlive a closed page and a restart: what was done stays done, the rest goes on. */
@Configuration(proxyBeanMethods = false)
class ImportJobs {
    static final String NAME = "partner-import";
    private static final Logger log = LoggerFactory.getLogger(ImportJobs.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final int MOST_FAILURES = 3;

    @Bean
    OneTimeTask<ImportErrand> partnerImport(ObjectProvider<ImportWork> work) {
        return Tasks.oneTime(NAME, ImportErrand.class)
                .onFailure((complete, operations) -> again(complete, operations, work.getObject()))
                .onDeadExecutionRevive()
                .execute((instance, context) -> run(instance, context, work.getObject()));
    }

    private static void run(
            TaskInstance<ImportErrand> instance, ExecutionContext context, ImportWork work) {
        var errand = instance.getData();
        CurrentActor.run(
                errand.actor(),
                () -> work.run(errand, context.getSchedulerState()::isShuttingDown));
    }

    /** A shut-down interrupts without harm; what fails again and again is told on the import's page. */
    private static void again(
            ExecutionComplete complete,
            ExecutionOperations<ImportErrand> operations,
            ImportWork work) {
        var errand = (ImportErrand) complete.getExecution().taskInstance.getData();
        if (complete.getExecution().consecutiveFailures + 1 < MOST_FAILURES || isPaused(complete)) {
            operations.reschedule(complete, complete.getTimeDone().plus(PAUSE));
            return;
        }
        log.error(
                "An import failed for good: {}",
                errand.importId(),
                complete.getCause().orElse(null));
        CurrentActor.run(errand.actor(), () -> work.giveUp(errand));
        operations.remove();
    }

    private static boolean isPaused(ExecutionComplete complete) {
        return complete.getCause().filter(Paused.class::isInstance).isPresent();
    }

    /** The application is going down; the rest of the rows wait for the next start. */
    static final class Paused extends RuntimeException {}
}
