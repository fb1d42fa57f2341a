package org.hamkke.identity;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.hamkke.kernel.TrashDays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Forgets, once a night, what nobody can ask for any more: what has lain in any trash for thirty days (which tables have one is
 * said by {@code identity.keep_trash}), what a request was answered a week ago, and passes that expired.
 */
@Configuration(proxyBeanMethods = false)
class NightlyPurge {
    private static final Logger LOG = LoggerFactory.getLogger(NightlyPurge.class);
    private static final LocalTime AT_NIGHT = LocalTime.of(4, 20);
    private static final Period REPEATABLE = Period.ofDays(7);

    @Bean
    RecurringTask<Void> trashPurgeTask(JdbcClient jdbc, Clock clock) {
        return Tasks.recurring("trash-purge", Schedules.daily(ZoneId.of("Asia/Seoul"), AT_NIGHT))
                .execute((_, _) -> forget(jdbc, clock));
    }

    static void forget(JdbcClient jdbc, Clock clock) {
        var before = TrashDays.since(clock);
        LOG.info(
                "Forgot {} deleted things, {} answers, {} passes",
                forget(jdbc, "identity.empty_trashes", before),
                forget(jdbc, "database.forget_requests", clock.instant().minus(REPEATABLE)),
                forget(jdbc, "identity.forget_expired", before));
    }

    private static int forget(JdbcClient jdbc, String function, Instant before) {
        return jdbc.sql("select " + function + "(?)")
                .param(OffsetDateTime.ofInstant(before, ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }
}
