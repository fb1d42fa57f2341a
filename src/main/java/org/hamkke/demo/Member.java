package org.hamkke.demo;

import java.util.Set;
import org.hamkke.identity.EmailAddress;
import org.hamkke.identity.NewPerson;
import org.hamkke.kernel.Role;

/** One of the cast. */
public record Member(
        String name,
        String rank,
        String position,
        String department,
        String mailbox,
        Set<Role> roles) {
    public EmailAddress at(String domain) {
        return new EmailAddress(mailbox + "@" + domain);
    }

    public NewPerson person(String domain, String password) {
        return new NewPerson(name, rank, position, department, at(domain), password, roles);
    }
}
