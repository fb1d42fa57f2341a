package org.hamkke.demo;

import java.util.List;
import org.hamkke.kernel.Role;

/** One company of the cast; its first member founds the seat. */
public record Company(String name, String businessNumber, String domain, List<Member> members) {
    /** Holds the key. */
    Member director() {
        return who(Role.EXECUTIVE);
    }

    Member manager() {
        return who(Role.MANAGER);
    }

    private Member who(Role role) {
        return members.stream()
                .filter(member -> member.roles().contains(role))
                .findFirst()
                .orElseThrow();
    }
}
