package org.hamkke.demo;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hamkke.identity.NewOrganisation;
import org.hamkke.identity.Passes;
import org.hamkke.identity.PersonSummary;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.NotFound;
import org.hamkke.kernel.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells the demo story through the same facades everyone uses, and takes it away again. */
@Component
public class Demo {
    private static final Logger LOG = LoggerFactory.getLogger(Demo.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Set<String> EVERY_SCOPE = Set.of("read", "write", "calculate");

    private final Seats seats;
    private final Passes passes;
    private final List<Chapter> chapters;

    Demo(Seats seats, Passes passes, List<Chapter> chapters) {
        this.seats = seats;
        this.passes = passes;
        this.chapters = List.copyOf(chapters);
    }

    /** @return the ways in, the director of the first company first; also logged, one line each */
    public List<DemoAccount> tell() {
        var theatre = new Theatre();
        var password = "hamkke-" + HexFormat.of().toHexDigits(RANDOM.nextInt());
        var accounts = new ArrayList<DemoAccount>();
        for (var company : Cast.ALL) seat(company, password, theatre, accounts);
        chapters.forEach(chapter -> chapter.tell(theatre));
        accounts.forEach(account -> LOG.info(account.line()));
        return List.copyOf(accounts);
    }

    private void seat(
            Company company, String password, Theatre theatre, List<DemoAccount> accounts) {
        var founder = company.members().getFirst();
        var first =
                seats.found(
                        new NewOrganisation(company.name(), company.businessNumber(), true),
                        founder.person(company.domain(), password));
        theatre.seat(founder, first);
        CurrentActor.run(
                first,
                () ->
                        company.members().stream()
                                .skip(1)
                                .forEach(member ->
                                        theatre.seat(
                                                member,
                                                colleague(first, company, member, password))));
        for (var member : company.members())
            accounts.add(account(company, member, password, theatre.actor(member)));
    }

    private Actor colleague(Actor founder, Company company, Member member, String password) {
        var id =
                seats.seat(founder.organisation(), member.person(company.domain(), password), "ko");
        return new Actor(id, founder.organisation(), member.roles());
    }

    private DemoAccount account(Company company, Member member, String password, Actor actor) {
        var token =
                CurrentActor.as(
                        actor,
                        () -> passes.issueToken(actor, "demo", EVERY_SCOPE, Duration.ofDays(365)));
        var roles =
                member.roles().stream().map(Role::label).sorted().collect(Collectors.joining(","));
        return new DemoAccount(
                company.name(),
                roles,
                member.at(company.domain()).value(),
                password,
                token.value());
    }

    public static boolean mayRemove(Actor actor) {
        return actor.lens().isEmpty() && isHead(actor.roles());
    }

    private static boolean isHead(Set<Role> roles) {
        return roles.contains(Role.EXECUTIVE) || roles.contains(Role.ADMINISTRATOR);
    }

    /** Whom a colleague asks who may not remove it. */
    public List<PersonSummary> heads(Actor actor) {
        requireDemo(actor);
        return seats.peopleOf(actor.organisation()).stream()
                .filter(person -> isHead(person.roles()))
                .toList();
    }

    public void remove(Actor actor) {
        requireDemo(actor);
        DemoRule.EXAMPLE_IS_REMOVED_BY_ITS_HEADS.require(mayRemove(actor));
        seats.removeDemo();
    }

    private void requireDemo(Actor actor) {
        if (!seats.organisation(actor.organisation()).demo()) throw new NotFound();
    }
}
