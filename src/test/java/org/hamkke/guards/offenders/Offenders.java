package org.hamkke.guards.offenders;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.RestController;

/** One nested type per broken rule, and beside some of them the innocent one that looks alike. */
@SuppressWarnings({"JavaUtilDate", "SystemOut", "TimeZoneUsage"})
public final class Offenders {
    private Offenders() {}

    public static Class<?> hiddenPact() {
        return HiddenPact.class;
    }

    public static class AsksTheMachineForTheDay {
        LocalDate today() {
            return LocalDate.now(ZoneId.of("Asia/Seoul"));
        }
    }

    public static class PassesTheQuestionOn {
        Supplier<Instant> now() {
            return Instant::now;
        }
    }

    public static class CountsMilliseconds {
        long now() {
            return System.currentTimeMillis();
        }
    }

    public static class TakesAnOldDate {
        Date now() {
            return new Date();
        }
    }

    public static class MakesItsOwnClock {
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    public static class AsksTheClock {
        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        LocalDate today(Clock clock) {
            return LocalDate.now(clock);
        }
    }

    public static class PartnerManager {}

    public static class PartnerData {}

    @RestController
    public static class Homeless {}

    public static class Injected {
        @Autowired Clock clock = Clock.systemUTC();
    }

    public static class Chatty {
        void talk() {
            System.out.println("여보세요");
        }
    }

    public record PactId(String value) {}

    public static class Pact {
        private final PactId id = new PactId("1");
        private boolean signed;

        void sign() {
            signed = !id.value().isEmpty() || signed;
        }
    }

    record HiddenPactId(String value) {}

    static class HiddenPact {
        private final HiddenPactId id = new HiddenPactId("1");
        private boolean signed;

        void sign() {
            signed = !id.value().isEmpty() || signed;
        }
    }
}
