package org.hamkke.alliance;

import java.time.Instant;
import java.util.Optional;
import org.hamkke.kernel.ContentHash;
import org.hamkke.kernel.OrganisationId;

/**
 * A side of a round: before the reveal only whether it has handed in.
 *
 * @param text byte for byte what the hash was taken of
 */
public record CanvasSide(OrganisationId side, Optional<HandedIn> handedIn, Optional<String> text) {
    /** @param by who did it, with 직급 */
    public record HandedIn(String by, Instant at, ContentHash hash) {}

    public Optional<Canvas> canvas() {
        return text.map(content -> new CanvasText(content).read());
    }
}
