package org.hamkke.identity;

/** A mail to write, in its reader's language. */
public record NewLetter(EmailAddress recipient, String subject, String body) {}
