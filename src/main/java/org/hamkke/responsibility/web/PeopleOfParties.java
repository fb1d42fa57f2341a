package org.hamkke.responsibility.web;

import java.util.List;
import java.util.UUID;
import org.hamkke.alliance.AllianceSummary;
import org.hamkke.alliance.Party;
import org.hamkke.kernel.OrganisationId;
import org.hamkke.shell.face.Choice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people of all companies in an alliance, to be named in a column. */
@Component
class PeopleOfParties {
    private final JdbcClient jdbc;

    PeopleOfParties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Person(UUID id, UUID organisationId, String name, String rank) {
        String titled() {
            return rank.isEmpty() ? name : name + "\u00a0" + rank;
        }
    }

    @Transactional(readOnly = true)
    public List<Choice> choices(AllianceSummary alliance) {
        return people(alliance).stream().map(person -> new Choice(person.id().toString(), person.titled() + " · " + party(alliance, person).name())).toList();
    }

    /** The form with name and company of the person, if one was chosen. */
    @Transactional(readOnly = true)
    public HolderForm chosen(AllianceSummary alliance, String person, HolderForm form) {
        return people(alliance).stream()
                .filter(one -> one.id().toString().equals(person))
                .findFirst()
                .map(one -> new HolderForm(form.version(), one.titled(), party(alliance, one).id().toString(), form.description(), form.renewsOn()))
                .orElse(form);
    }

    private List<Person> people(AllianceSummary alliance) {
        return jdbc.sql(
                        """
                        select id, organisation_id, name, rank from identity.people
                         where organisation_id in (:seats) and left_at is null
                           and roles && array['EXECUTIVE', 'MANAGER', 'CONTRIBUTOR', 'VIEWER'] order by organisation_id, name, id
                        """)
                .param("seats", alliance.seats().stream().map(OrganisationId::value).toList())
                .query(Person.class)
                .list();
    }

    private static Party party(AllianceSummary alliance, Person person) {
        return alliance.parties().stream().filter(party -> party.is(new OrganisationId(person.organisationId()))).findFirst().orElseThrow();
    }
}
