package org.hamkke.identity.web;

import java.util.Set;
import org.hamkke.identity.EmailAddress;
import org.hamkke.identity.NewOrganisation;
import org.hamkke.identity.NewPerson;
import org.hamkke.kernel.Role;
import org.jspecify.annotations.Nullable;

/** What someone fills in to take a seat; what was typed comes back, but for the password. */
public record SeatForm(
        @Nullable String organisation,
        @Nullable String businessNumber,
        @Nullable String name,
        @Nullable String rank,
        @Nullable String position,
        @Nullable String department,
        @Nullable String email,
        @Nullable String password) {

    public static SeatForm of(String organisation, String email) {
        return new SeatForm(organisation, "", "", "", "", "", email, "");
    }

    NewOrganisation newOrganisation() {
        return new NewOrganisation(text(organisation), text(businessNumber), false);
    }

    NewPerson newPerson(String email, Set<Role> roles) {
        return new NewPerson(
                text(name),
                text(rank),
                text(position),
                text(department),
                new EmailAddress(email),
                text(password),
                roles);
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    @Override
    public String toString() {
        return "SeatForm[" + organisation + ", " + name + "]";
    }
}
