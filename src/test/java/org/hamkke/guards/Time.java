package org.hamkke.guards;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import org.springframework.context.annotation.Bean;

/** Asking the machine for the time. Only the bean method that makes the application's clock may. */
final class Time {
    static final DescribedPredicate<JavaAccess<?>> READ_FROM_THE_SYSTEM =
            DescribedPredicate.describe("the system's time is read", Time::isReadBy);

    private Time() {}

    private static boolean isReadBy(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && (isNow(target) || isOldTime(target) || isSystemClock(target) && !isBean(access));
    }

    private static boolean isNow(CodeUnitAccessTarget target) {
        return target.getOwner().getPackageName().equals("java.time")
                && target.getName().equals("now")
                && target.getRawParameterTypes().stream()
                        .noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean isOldTime(CodeUnitAccessTarget target) {
        return is(target, System.class, "currentTimeMillis")
                || is(target, Calendar.class, "getInstance")
                || is(target, Date.class, "<init>") && target.getRawParameterTypes().isEmpty();
    }

    private static boolean isSystemClock(CodeUnitAccessTarget target) {
        return target.getOwner().isEquivalentTo(Clock.class)
                && (target.getName().startsWith("system") || target.getName().startsWith("tick"));
    }

    private static boolean isBean(JavaAccess<?> access) {
        return access.getOrigin().isAnnotatedWith(Bean.class);
    }

    private static boolean is(AccessTarget target, Class<?> owner, String name) {
        return target.getOwner().isEquivalentTo(owner) && target.getName().equals(name);
    }
}
