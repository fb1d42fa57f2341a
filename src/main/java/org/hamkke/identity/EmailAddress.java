package org.hamkke.identity;

import java.util.regex.Pattern;

/** A mail address as far as it can be judged without sending a letter. */
public record EmailAddress(String value) {
    private static final Pattern SHAPE = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");

    public EmailAddress {
        value = value.strip();
        IdentityRule.EMAIL_IS_AN_ADDRESS.require(
                value.length() <= 254 && SHAPE.matcher(value).matches());
    }

    @Override
    public String toString() {
        return value;
    }
}
