package org.hamkke.partner;

/** A person at a partner, as the directory has them. */
public record Contact(ContactId id, PartnerId partner, int version, ContactEntry entry) {}
