package org.hamkke.journeys;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Gives a test its seats and fails it when one of them complains. Register it with {@code @RegisterExtension final Browser browser =
 * new Browser();}. One Chromium serves the whole JVM; every seat is a context of its own, closed after the test.
 */
final class Browser implements BeforeEachCallback, AfterEachCallback {
    private final List<Seat> seats = new ArrayList<>();
    private @Nullable Chromium chromium;

    Seat open(String origin) {
        return open(origin, Look.DESKTOP);
    }

    Seat open(String origin, Look look) {
        var running = requireNonNull(chromium, "seats are opened within a test");
        var context = running.context(look.options().setBaseURL(origin));
        if (look.isEnglish()) context.addCookies(List.of(english(origin)));
        var seat = new Seat(context);
        seats.add(seat);
        return seat;
    }

    /** Korean is what the product speaks until someone chooses otherwise. */
    private static Cookie english(String origin) {
        return new Cookie("language", "en").setUrl(origin);
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        var store = test.getRoot().getStore(Namespace.create(Chromium.class));
        chromium = store.computeIfAbsent(Chromium.class, key -> Chromium.launch(), Chromium.class);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        var complaints = seats.stream().flatMap(seat -> seat.complaints().stream()).toList();
        if (test.getExecutionException().isPresent() || !complaints.isEmpty()) keepEvidence(test);
        seats.forEach(Seat::close);
        seats.clear();
        assertThat(complaints).as("what the browser complained about").isEmpty();
    }

    private void keepEvidence(ExtensionContext test) {
        var story =
                test.getRequiredTestClass().getSimpleName()
                        + "."
                        + test.getRequiredTestMethod().getName();
        for (int seat = 0; seat < seats.size(); seat++)
            seats.get(seat).keepEvidence(story + "-" + (seat + 1));
    }
}
