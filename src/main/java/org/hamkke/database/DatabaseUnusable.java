package org.hamkke.database;

import org.jspecify.annotations.Nullable;

/** The database can't be used as it stands; the message says what to do, in one line. */
class DatabaseUnusable extends RuntimeException {
    DatabaseUnusable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
