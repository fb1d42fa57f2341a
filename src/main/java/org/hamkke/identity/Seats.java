package org.hamkke.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.NotFound;
import org.hamkke.kernel.OrganisationId;
import org.hamkke.kernel.PersonId;
import org.hamkke.kernel.Role;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Organisations and the people who sit for them. */
@Component
public class Seats {
    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;

    Seats(JdbcClient jdbc, PasswordEncoder passwords) {
        this.jdbc = jdbc;
        this.passwords = passwords;
    }

    public boolean nobodyIsSeated() {
        return jdbc.sql("select identity.is_empty()").query(Boolean.class).single();
    }

    /** The very first organisation and its first person; open only while nobody is seated. */
    @Transactional
    public Actor foundFirst(NewOrganisation organisation, NewPerson person) {
        IdentityRule.SETUP_IS_OPEN.require(nobodyIsSeated());
        return found(organisation, person);
    }

    @Transactional
    public Actor found(NewOrganisation organisation, NewPerson person) {
        var id = OrganisationId.next();
        jdbc.sql("select identity.found_organisation(?, ?, ?, ?)")
                .params(
                        id.value(),
                        organisation.name(),
                        organisation.businessNumber(),
                        organisation.demo())
                .query((row, _) -> row)
                .list();
        return new Actor(seat(id, person, "ko"), id, person.roles());
    }

    /** Seats a colleague; the first person of an organisation seats itself. */
    @Transactional
    public PersonId seat(OrganisationId organisation, NewPerson person, String language) {
        var id = PersonId.next();
        try {
            jdbc.sql("select identity.seat_person(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            id.value(),
                            organisation.value(),
                            person.name(),
                            person.rank(),
                            person.position(),
                            person.department())
                    .param(person.roles().stream().map(Role::name).sorted().toArray(String[]::new))
                    .params(person.email().value(), passwords.encode(person.password()), language)
                    .query((row, _) -> row)
                    .list();
        } catch (DuplicateKeyException e) {
            throw IdentityRule.EMAIL_IS_FREE.refusal();
        }
        return id;
    }

    @Transactional(readOnly = true)
    public OrganisationSummary organisation(OrganisationId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public Optional<OrganisationSummary> find(OrganisationId id) {
        return jdbc.sql("select id, name, demo from identity.organisations where id = ?")
                .param(id.value())
                .query((row, _) ->
                        new OrganisationSummary(
                                new OrganisationId(row.getObject("id", UUID.class)),
                                row.getString("name"),
                                row.getBoolean("demo")))
                .optional();
    }

    @Transactional(readOnly = true)
    public List<PersonSummary> peopleOf(OrganisationId organisation) {
        return jdbc.sql(
                        """
                        select id, organisation_id, name, rank, position, department, roles from identity.people
                         where organisation_id = ? and left_at is null order by name, id
                        """)
                .param(organisation.value())
                .query(People::summary)
                .list();
    }

    @Transactional(readOnly = true)
    public PersonSummary person(PersonId id) {
        return jdbc.sql(
                        "select id, organisation_id, name, rank, position, department, roles from identity.people where id = ?")
                .param(id.value())
                .query(People::summary)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Takes every demo company away, with all that only demo companies shared. */
    @Transactional
    public int removeDemo() {
        return jdbc.sql("select identity.remove_demo()").query(Integer.class).single();
    }

    /** The language of letters to this person. */
    @Transactional
    public void speak(Actor actor, String language) {
        jdbc.sql("update identity.accounts set language = ? where person_id = ?")
                .params(language, actor.person().value())
                .update();
    }
}
