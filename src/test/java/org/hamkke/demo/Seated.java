package org.hamkke.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hamkke.identity.NewOrganisation;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.OrganisationId;
import org.hamkke.kernel.Role;

/** A company of the cast on its seat, with addresses of its own so that tests don't meet. */
public record Seated(
        Company company, String domain, OrganisationId organisation, Map<Member, Actor> actors) {
    public static final String PASSWORD = "correct horse battery";

    public static Seated of(Seats seats, Company company) {
        var domain = UUID.randomUUID().toString().substring(0, 8) + "." + company.domain();
        var members = company.members();
        var founder =
                seats.found(
                        new NewOrganisation(company.name(), company.businessNumber(), false),
                        members.getFirst().person(domain, PASSWORD));
        var actors = new LinkedHashMap<Member, Actor>();
        actors.put(members.getFirst(), founder);
        CurrentActor.run(
                founder,
                () ->
                        members.stream()
                                .skip(1)
                                .forEach(member ->
                                        actors.put(member, seat(seats, founder, member, domain))));
        return new Seated(company, domain, founder.organisation(), actors);
    }

    private static Actor seat(Seats seats, Actor founder, Member member, String domain) {
        var id = seats.seat(founder.organisation(), member.person(domain, PASSWORD), "ko");
        return new Actor(id, founder.organisation(), member.roles());
    }

    public Actor the(Role role) {
        return actors.values().stream().filter(actor -> actor.is(role)).findFirst().orElseThrow();
    }

    public String email(Role role) {
        return actors.entrySet().stream()
                .filter(seat -> seat.getValue().is(role))
                .findFirst()
                .orElseThrow()
                .getKey()
                .at(domain)
                .value();
    }
}
