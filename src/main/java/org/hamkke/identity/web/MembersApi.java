package org.hamkke.identity.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hamkke.identity.Members;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Ids;
import org.hamkke.kernel.PersonId;
import org.hamkke.kernel.Role;
import org.hamkke.shell.Listing;
import org.hamkke.shell.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who sits for us and in which role, for the administrator's programs. */
@RestController
@RequestMapping("/api/v1/members")
@Tag(name = "members", description = "People of the own organisation; for administrators")
class MembersApi {
    private final Members members;

    MembersApi(Members members) {
        this.members = members;
    }

    /** @param rank 직급; @param position 직책; @param lockedUntil after too many wrong passwords */
    record Member(
            UUID id,
            String name,
            String rank,
            String position,
            String department,
            String email,
            Set<Role> roles,
            @Nullable Instant lockedUntil,
            int version) {
        static Member of(org.hamkke.identity.Member one) {
            var person = one.person();
            return new Member(
                    person.id().value(),
                    person.name(),
                    person.rank(),
                    person.position(),
                    person.department(),
                    one.email(),
                    person.roles(),
                    one.lockedUntil(),
                    one.version());
        }
    }

    /** @param version which was read */
    record Roles(List<Role> roles, int version) {}

    @GetMapping
    Listing<Member> list(Actor actor, @RequestParam(defaultValue = "") String q, Paging paging) {
        return members.page(actor, q, paging).map(Member::of);
    }

    @GetMapping("/{person}")
    Member get(Actor actor, @PathVariable String person) {
        return Member.of(members.get(actor, new PersonId(Ids.parse(person))));
    }

    @PutMapping("/{person}/roles")
    Member change(Actor actor, @PathVariable String person, @RequestBody Roles roles) {
        var id = new PersonId(get(actor, person).id());
        members.changeRoles(actor, id, Set.copyOf(roles.roles()), roles.version());
        return get(actor, person);
    }

    /** The person can't sign in from now on; what they did stays in the record. */
    @PostMapping("/{person}/leave")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(Actor actor, @PathVariable String person) {
        members.leave(actor, new PersonId(Ids.parse(person)));
    }
}
