package org.hamkke.fit.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.hamkke.kernel.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.web.server.ResponseStatusException;

class LinkWatchTest {
    private final LinkWatch watch =
            new LinkWatch(Clock.fixed(Instant.parse("2026-11-26T00:00:00Z"), ZoneOffset.UTC));

    @Test
    void whoTriesManyLinksThatLeadNowhereWaitsAndOthersDoNot() {
        for (int i = 0; i < 30; i++)
            assertThatThrownBy(() -> tries("192.0.2.1")).isInstanceOf(NotFound.class);

        assertThatThrownBy(() -> tries("192.0.2.1")).isInstanceOf(ResponseStatusException.class);
        assertThatThrownBy(() -> tries("192.0.2.2")).isInstanceOf(NotFound.class);
    }

    private void tries(String asker) {
        watch.over(
                asker,
                () -> {
                    throw new NotFound();
                });
    }
}
