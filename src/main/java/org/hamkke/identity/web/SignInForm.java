package org.hamkke.identity.web;

import org.jspecify.annotations.Nullable;

/** @param next where the visitor wanted to go, a path of this server */
public record SignInForm(@Nullable String email, @Nullable String password, @Nullable String next) {
    public SignInForm {
        email = email == null ? "" : email;
        password = password == null ? "" : password;
        next =
                next != null
                                && next.startsWith("/")
                                && !next.startsWith("//")
                                && next.indexOf('\\') < 0
                        ? next
                        : "/";
    }

    static SignInForm empty(@Nullable String next) {
        return new SignInForm("", "", next);
    }

    @Override
    public String toString() {
        return "SignInForm[" + email + "]";
    }
}
