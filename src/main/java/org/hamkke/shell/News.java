package org.hamkke.shell;

import java.time.Instant;
import org.hamkke.shell.face.Ring;

/**
 * Something that happened and concerns the reader, without their doing.
 *
 * @param id tells things of the same moment apart
 * @param note where it happened
 * @param href where to look at it
 */
public record News(
        Instant at, String id, String icon, String text, String note, String href, Ring ring) {}
