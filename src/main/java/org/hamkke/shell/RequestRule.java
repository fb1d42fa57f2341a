package org.hamkke.shell;

import org.hamkke.kernel.Rule;

/** What a request keeps to before anything is done with it. Whatever breaks one is 400, or 413 when too large, and named by its field. */
public enum RequestRule implements Rule {
    BODY_IS_GIVEN,
    BODY_IS_READABLE,
    BODY_IS_NOT_TOO_LARGE,
    VALUE_IS_READABLE,
    VALUE_IS_GIVEN,
    VERSION_IS_GIVEN,
    LIMIT_IS_WITHIN_BOUNDS,
    PLACE_IS_IN_THE_LIST;

    /** @param arguments what its words mention, in their order */
    public BadRequest brokenAt(String field, Object... arguments) {
        return new BadRequest(this, field, Words.t(messageKey(), arguments));
    }
}
