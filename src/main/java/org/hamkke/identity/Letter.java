package org.hamkke.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A mail on its way out, or already out. */
public record Letter(
        UUID id,
        String recipient,
        String subject,
        String body,
        Instant writtenAt,
        @Nullable Instant sentAt,
        @Nullable String problem) {

    private static final Pattern INVITATION = Pattern.compile("/invitation/([A-Za-z0-9_-]{43})");
    private static final Pattern RATING = Pattern.compile("/rating/([A-Za-z0-9_-]{43})");
    private static final Pattern SECRETS =
            Pattern.compile(
                    "(?<=/(?:invitation|rating|password)/)[A-Za-z0-9_-]{43}|\\b[2-9A-Z]{4}(?:-[2-9A-Z]{4}){2}\\b");

    /** The secret of the invitation the letter carries. */
    public Optional<Secret> invitation() {
        return secret(INVITATION);
    }

    /** The secret of the sheet the letter asks a guest to fill. */
    public Optional<Secret> rating() {
        return secret(RATING);
    }

    /** As anybody but its reader may see it: without the links and codes that open something in the reader's name. */
    public Letter sealed() {
        var open = SECRETS.matcher(body).replaceAll(Secret.HIDDEN);
        return new Letter(id, recipient, subject, open, writtenAt, sentAt, problem);
    }

    private Optional<Secret> secret(Pattern link) {
        return link.matcher(body).results().map(found -> new Secret(found.group(1))).findFirst();
    }
}
