package org.hamkke.shell;

/** What a page may load and run: this server's own files, nothing inline, nothing from elsewhere, in no one's frame. */
public final class ContentPolicy {
    public static final String OF_PAGES =
            "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private ContentPolicy() {}
}
