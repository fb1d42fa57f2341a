package org.hamkke.identity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Ids;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.NotFound;
import org.hamkke.kernel.PersonId;
import org.hamkke.kernel.Role;
import org.hamkke.kernel.StaleVersion;
import org.hamkke.shell.Listing;
import org.hamkke.shell.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people who sit for one's own company, in their order by name. */
@Component
public class Members {
    private static final String SELECT =
            """
            select p.*, a.email, a.locked_until from identity.people p join identity.accounts a on a.person_id = p.id
             where p.organisation_id = ? and p.left_at is null
            """;

    private final JdbcClient jdbc;

    Members(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<Member> all(Actor actor) {
        return members(actor, "order by p.name, p.id");
    }

    /** @param words in name, address or department; empty for everybody */
    @Transactional(readOnly = true)
    public Listing<Member> page(Actor actor, String words, Paging paging) {
        KernelRule.requireAdministrator(actor);
        var sought = words.strip().toLowerCase(Locale.ROOT);
        var found = "and position(? in lower(p.name || ' ' || a.email || ' ' || p.department)) > 0";
        var order = "order by p.name, p.id limit ?";
        int most = paging.limit() + 1;
        var members =
                paging.after(place -> get(actor, new PersonId(Ids.parse(place))).person())
                        .map(last ->
                                members(
                                        actor,
                                        found + " and (p.name, p.id) > (?, ?) " + order,
                                        sought,
                                        last.name(),
                                        last.id().value(),
                                        most))
                        .orElseGet(() -> members(actor, found + " " + order, sought, most));
        return paging.cut(members, member -> member.person().id());
    }

    @Transactional(readOnly = true)
    public int count(Actor actor) {
        KernelRule.requireAdministrator(actor);
        return jdbc.sql(
                        "select count(*) from identity.people where organisation_id = ? and left_at is null")
                .param(actor.organisation().value())
                .query(Integer.class)
                .single();
    }

    @Transactional(readOnly = true)
    public Member get(Actor actor, PersonId person) {
        KernelRule.requireAdministrator(actor);
        return members(actor, "and p.id = ?", person.value()).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private List<Member> members(Actor actor, String which, Object... parameters) {
        return jdbc.sql(SELECT + which)
                .param(actor.organisation().value())
                .params(parameters)
                .query(People::member)
                .list();
    }

    @Transactional
    public void changeRoles(Actor actor, PersonId person, Set<Role> roles, int version) {
        KernelRule.requireAdministrator(actor);
        IdentityRule.PERSON_HAS_A_ROLE.require(!roles.isEmpty());
        holdAdministrators(actor);
        int changed =
                jdbc.sql(
                                "update identity.people set roles = ?, version = version + 1 where id = ? and organisation_id = ? and version = ?")
                        .param(roles.stream().map(Role::name).sorted().toArray(String[]::new))
                        .params(person.value(), actor.organisation().value(), version)
                        .update();
        StaleVersion.unless(changed == 1);
        requireAnAdministrator(actor);
    }

    /** The person can't sign in from now on; what they did stays in the record. */
    @Transactional
    public void leave(Actor actor, PersonId person) {
        KernelRule.requireAdministrator(actor);
        holdAdministrators(actor);
        int left =
                jdbc.sql(
                                "update identity.people set left_at = now(), version = version + 1 where id = ? and organisation_id = ? and left_at is null")
                        .params(person.value(), actor.organisation().value())
                        .update();
        if (left == 0) throw new NotFound();
        requireAnAdministrator(actor);
    }

    /** Two administrators who let each other go at once would leave nobody behind. */
    private void holdAdministrators(Actor actor) {
        jdbc.sql(
                        """
                        select id from identity.people
                         where organisation_id = ? and left_at is null and 'ADMINISTRATOR' = any (roles) order by id for update
                        """)
                .param(actor.organisation().value())
                .query((row, _) -> row)
                .list();
    }

    private void requireAnAdministrator(Actor actor) {
        IdentityRule.ORGANISATION_KEEPS_AN_ADMINISTRATOR.require(
                jdbc.sql(
                                "select exists (select from identity.people where organisation_id = ? and left_at is null and 'ADMINISTRATOR' = any (roles))")
                        .param(actor.organisation().value())
                        .query(Boolean.class)
                        .single());
    }
}
