package org.hamkke.database;

/** This request has had its effect already; the answer it got then is the answer now. */
public class AlreadyAsked extends RuntimeException {
    AlreadyAsked(Throwable cause) {
        super("already asked", cause);
    }
}
