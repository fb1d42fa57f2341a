package org.hamkke.demo;

/** A way into the demo, printed because it opens nothing but invented things, and only on this machine. */
public record DemoAccount(
        String organisation, String role, String email, String password, String token) {
    /** One line per account, the same form wherever it is read by a program. */
    public String line() {
        return "demo-account organisation=%s role=%s email=%s password=%s token=%s"
                .formatted(organisation, role, email, password, token);
    }
}
