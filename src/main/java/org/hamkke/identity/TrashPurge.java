package org.hamkke.identity;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.hamkke.kernel.TrashDays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Forgets, once a night, what has lain in any trash for thirty days. Which tables have one is said by {@code identity.keep_trash}. */
@Configuration(proxyBeanMethods = false)
class TrashPurge {
    private static final Logger LOG = LoggerFactory.getLogger(TrashPurge.class);
    private static final LocalTime AT_NIGHT = LocalTime.of(4, 20);

    @Bean
    RecurringTask<Void> trashPurgeTask(JdbcClient jdbc, Clock clock) {
        return Tasks.recurring("trash-purge", Schedules.daily(ZoneId.of("Asia/Seoul"), AT_NIGHT))
                .execute((_, _) -> LOG.info("Forgot {} deleted things", forget(jdbc, clock)));
    }

    static int forget(JdbcClient jdbc, Clock clock) {
        var before = OffsetDateTime.ofInstant(TrashDays.since(clock), ZoneOffset.UTC);
        return jdbc.sql("select identity.empty_trashes(?)")
                .param(before)
                .query(Integer.class)
                .single();
    }
}
