package org.hamkke.kernel;

/** Not there, or not yours: from outside the two are one. */
public class NotFound extends RuntimeException {
    public NotFound() {
        super("not found");
    }
}
