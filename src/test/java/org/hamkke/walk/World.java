package org.hamkke.walk;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hamkke.alliance.AllianceId;
import org.hamkke.demo.Seated;
import org.hamkke.demo.Visit;
import org.hamkke.identity.Passes;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.Role;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;

/** Three companies and two alliances, and everybody who may ask. */
@Component
class World {
    private final Seats seats;
    private final Passes passes;
    private final OwnStory own;
    private final SharedStory shared;
    private final DesignStory design;
    private final JointStory joint;
    private final Map<Ground, Seated> companies = new EnumMap<>(Ground.class);
    private final Map<Ground, AllianceId> alliances = new EnumMap<>(Ground.class);

    World(
            Seats seats,
            Passes passes,
            OwnStory own,
            SharedStory shared,
            DesignStory design,
            JointStory joint) {
        this.seats = seats;
        this.passes = passes;
        this.own = own;
        this.shared = shared;
        this.design = design;
        this.joint = joint;
    }

    void takeSeats() {
        Ground.COMPANIES.forEach(
                ground -> companies.put(ground, Seated.of(seats, Companies.on(ground))));
    }

    void ally(Ground alliance, Ground founder, Ground partner) {
        alliances.put(
                alliance,
                shared.tell(companies.get(founder), companies.get(partner), alliance, founder));
    }

    /** What a company keeps to itself, and a note of its own in the middle of what is shared. */
    void keep(Ground ground) {
        var company = companies.get(ground);
        var blueprint = own.tell(company, ground);
        var word = new Word(Word.Kind.CONTENT, ground);
        joint.keep(company.the(Role.MANAGER), alliances.get(ground.alliance()), word, blueprint);
        design.note(company.the(Role.MANAGER), alliances.get(ground.alliance()), word);
    }

    Map<UUID, Ground> circles() {
        var circles = new java.util.HashMap<UUID, Ground>();
        companies.forEach((ground, company) -> circles.put(company.organisation().value(), ground));
        alliances.forEach((ground, alliance) -> circles.put(alliance.value(), ground));
        return circles;
    }

    List<Reader> everybody(MockMvc mvc) throws Exception {
        var readers = new ArrayList<Reader>();
        for (var ground : Ground.COMPANIES)
            for (var role : roles(ground)) readers.add(reader(mvc, ground, role));
        readers.add(new Reader("a visitor", null, null, false, new Cookie[0], "none"));
        return readers;
    }

    /** Every role of one company; of the others those who may do most and those who may do least. */
    private static List<Role> roles(Ground ground) {
        return ground == Ground.GARAM
                ? List.of(Role.values())
                : List.of(Role.EXECUTIVE, Role.MANAGER, Role.ADMINISTRATOR, Role.MEDIATOR);
    }

    /** Those who look at an alliance as the other side sees it. */
    List<Reader> underTheLens(List<Reader> readers) {
        return List.of(
                underTheLens(find(readers, Ground.GARAM, Role.MANAGER), Ground.NARU),
                underTheLens(find(readers, Ground.NARU, Role.EXECUTIVE), Ground.GARAM));
    }

    static Reader find(List<Reader> readers, Ground company, Role role) {
        return readers.stream()
                .filter(one -> one.company() == company && one.is(role) && !one.lens())
                .findFirst()
                .orElseThrow();
    }

    private Reader reader(MockMvc mvc, Ground ground, Role role) throws Exception {
        var company = companies.get(ground);
        var name = ground.label() + "'s " + role.label();
        var session = Visit.of(mvc, company, role).session();
        return new Reader(
                name,
                ground,
                role,
                false,
                new Cookie[] {session},
                token(company.the(role), ground));
    }

    private String token(Actor actor, Ground ground) {
        var kind = actor.is(Role.MANAGER) ? Word.Kind.PERSONAL : Word.Kind.PEOPLE;
        var name = new Word(kind, ground).said();
        var scopes = Set.of("read", "write", "calculate");
        return CurrentActor.as(
                        actor, () -> passes.issueToken(actor, name, scopes, Duration.ofDays(1)))
                .value();
    }

    private Reader underTheLens(Reader reader, Ground counterpart) {
        var looks =
                alliances.get(Ground.GARAM_NARU) + "." + companies.get(counterpart).organisation();
        var cookies = Stream.of(reader.cookies()[0], new Cookie("hamkke-lens", looks));
        return new Reader(
                reader.name() + " looking as " + counterpart.label(),
                reader.company(),
                reader.role(),
                true,
                cookies.toArray(Cookie[]::new),
                reader.token());
    }
}
