package org.hamkke.database;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Names one request of a person, so that asking twice has one effect: the first writing transaction of the request
 * enters the key in the same transaction as the change, and a second request with the key never gets that far.
 */
public final class RequestKey {
    private static final ScopedValue<RequestKey> CURRENT = ScopedValue.newInstance();

    private final String key;
    private final AtomicBoolean entered = new AtomicBoolean();

    /** @param key chosen by the asker, up to 200 characters */
    public RequestKey(String key) {
        this.key = key;
    }

    public <R, X extends Throwable> R during(ScopedValue.CallableOp<R, X> request) throws X {
        return ScopedValue.where(CURRENT, this).call(request);
    }

    static Optional<RequestKey> toEnter() {
        return CURRENT.isBound() && CURRENT.get().entered.compareAndSet(false, true)
                ? Optional.of(CURRENT.get())
                : Optional.empty();
    }

    /** A second request with this key fails here. */
    Introduction enteredWith(Introduction actor) {
        return actor.then(
                "insert into database.request_keys (person_id, key) select identity.actor(), ?",
                key);
    }

    public String key() {
        return key;
    }

    /** Whether the request has come as far as writing. */
    public boolean entered() {
        return entered.get();
    }
}
