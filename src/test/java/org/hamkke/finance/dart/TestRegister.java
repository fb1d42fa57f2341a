package org.hamkke.finance.dart;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * One stand-in register for the whole test run. Tests share the database and with it the jobs that wait there, so whichever
 * context takes a job has to ask this register, never the public one.
 */
public final class TestRegister
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    public static final LocalDart REGISTER = new LocalDart();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var settings =
                Map.<String, Object>of(
                        "hamkke.dart.url",
                        REGISTER.url(),
                        "hamkke.dart.answer-timeout",
                        "2s",
                        "db-scheduler.polling-interval",
                        "200ms");
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test register", settings));
    }
}
