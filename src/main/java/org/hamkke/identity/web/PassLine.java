package org.hamkke.identity.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hamkke.identity.PassSummary;
import org.hamkke.shell.Words;

/**
 * A session or token in the list of one's own.
 *
 * @param here it is the one that this page was asked for with
 */
public record PassLine(
        UUID id,
        String name,
        String kind,
        String scopes,
        boolean here,
        Instant usedAt,
        Instant expiresAt) {
    static PassLine of(PassSummary pass, UUID current) {
        return new PassLine(
                pass.id(),
                name(pass),
                Words.t("identity.pass.kind." + pass.kind().toLowerCase(Locale.ROOT)),
                scopes(pass),
                pass.id().equals(current),
                pass.usedAt(),
                pass.expiresAt());
    }

    private static String name(PassSummary pass) {
        if (!pass.scopes().isEmpty()) return pass.name();
        return Device.called(pass.name()).orElseGet(() -> Words.t("identity.pass.unknownDevice"));
    }

    private static String scopes(PassSummary pass) {
        if (pass.scopes().isEmpty()) return "";
        return Arrays.stream(pass.scopes().split(",\\s*"))
                .map(scope -> Words.t("identity.token.scope." + scope))
                .collect(Collectors.joining(", "));
    }
}
