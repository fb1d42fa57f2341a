package org.hamkke.shell;

/**
 * How much a file may weigh. {@code spring.servlet.multipart.max-file-size} lies above, so that a form can still refuse in
 * words and with what was typed.
 */
public final class Uploads {
    public static final int MOST_MEGABYTES = 20;
    public static final long MOST_BYTES = MOST_MEGABYTES * 1024L * 1024L;

    private Uploads() {}
}
