package org.hamkke.walk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.hamkke.demo.Company;
import org.hamkke.demo.Member;
import org.hamkke.kernel.Role;

/** A company with one person in each role; its words are in their names and addresses. */
final class Companies {
    private Companies() {}

    static Company on(Ground ground) {
        var name = new Word(Word.Kind.PEOPLE, ground);
        var members =
                Arrays.stream(Role.values())
                        .map(role -> member(role, name.text(), ground))
                        .toList();
        return new Company(name.said(), "", ground.label() + ".example", members);
    }

    private static Member member(Role role, String name, Ground ground) {
        var mailbox = new Word(Word.Kind.MAIL, ground).text();
        var label = role.name().toLowerCase(Locale.ROOT);
        return new Member(name + label, "과장", "", name + "팀", mailbox + "." + label, Set.of(role));
    }
}
