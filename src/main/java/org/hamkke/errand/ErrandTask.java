package org.hamkke.errand;

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

/** One kind of errand as the scheduler knows it. */
public final class ErrandTask {
    private static final Logger log = LoggerFactory.getLogger(ErrandTask.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final int MOST_FAILURES = 3;

    private ErrandTask() {}

    /** @param work looked up when there is some, since workers may send errands themselves */
    public static OneTimeTask<Errand> of(String kind, ObjectProvider<? extends ErrandWork> work) {
        return Tasks.oneTime(kind, Errand.class)
                .onFailure((complete, operations) -> again(complete, operations, work.getObject()))
                .onDeadExecutionRevive()
                .execute((instance, context) -> run(instance, context, work.getObject()));
    }

    private static void run(
            TaskInstance<Errand> instance, ExecutionContext context, ErrandWork work) {
        var errand = instance.getData();
        CurrentActor.run(
                errand.actor(),
                () -> work.run(errand, context.getSchedulerState()::isShuttingDown));
    }

    /** A shut-down interrupts without harm; what fails again and again is told where people look. */
    private static void again(
            ExecutionComplete complete, ExecutionOperations<Errand> operations, ErrandWork work) {
        var task = complete.getExecution().taskInstance;
        if (complete.getExecution().consecutiveFailures + 1 < MOST_FAILURES || isPaused(complete)) {
            operations.reschedule(complete, complete.getTimeDone().plus(PAUSE));
            return;
        }
        var errand = (Errand) task.getData();
        log.error(
                "{} {} failed for good",
                task.getTaskName(),
                errand.subject(),
                complete.getCause().orElse(null));
        CurrentActor.run(errand.actor(), () -> work.giveUp(errand));
        operations.remove();
    }

    private static boolean isPaused(ExecutionComplete complete) {
        return complete.getCause().filter(Paused.class::isInstance).isPresent();
    }
}
