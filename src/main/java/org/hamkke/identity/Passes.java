package org.hamkke.identity;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hamkke.database.Rows;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Checks;
import org.hamkke.kernel.Ids;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.NotFound;
import org.hamkke.kernel.OrganisationId;
import org.hamkke.kernel.PersonId;
import org.hamkke.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Browser sessions and API tokens: secrets of which only the hash is kept. */
@Component
public class Passes {
    private static final Duration SESSION = Duration.ofDays(14);
    private static final Duration LONGEST_TOKEN = Duration.ofDays(366);

    private final JdbcClient jdbc;
    private final Clock clock;

    Passes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A transaction that began before anybody was known goes on in the bearer's name. */
    public Optional<Bearer> bearer(Secret secret) {
        return jdbc.sql("select * from identity.bearer(?)")
                .param(secret.hash())
                .query(Passes::bearer)
                .optional();
    }

    /** When a session or token was last of use is shown to whom it belongs. */
    public void noteUse(Secret secret) {
        jdbc.sql("select identity.note_use(?)").param(secret.hash()).query((row, _) -> row).list();
    }

    Secret openSession(PersonId person, String device) {
        var secret = Secret.random();
        jdbc.sql("select identity.open_session(?, ?, ?, ?, ?)")
                .params(
                        Ids.next(),
                        person.value(),
                        secret.hash(),
                        device,
                        at(clock.instant().plus(SESSION)))
                .query((row, _) -> row)
                .list();
        return secret;
    }

    public void close(Secret secret) {
        jdbc.sql("select identity.close_pass(?)")
                .param(secret.hash())
                .query((row, _) -> row)
                .list();
    }

    /** A token is shown once, here. Scopes: {@code read}, {@code write}, {@code calculate}. */
    @Transactional
    public Secret issueToken(Actor actor, String name, Set<String> scopes, Duration life) {
        IdentityRule.TOKEN_EXPIRES_WITHIN_A_YEAR.require(
                life.isPositive() && life.compareTo(LONGEST_TOKEN) <= 0);
        return issue(actor, name, scopes, clock.instant().plus(life));
    }

    /** Made by another token, which gives no more than it has itself: all of it, unless less is asked for. */
    @Transactional
    public Secret issueToken(
            Bearer maker, String name, Optional<Set<String>> scopes, Optional<Duration> life) {
        var wanted = scopes.orElse(maker.scopes());
        var end = expiryOf(maker);
        var expiry = life.map(clock.instant()::plus).orElse(end);
        new Checks()
                .that(maker.scopes().containsAll(wanted), IdentityRule.TOKEN_GIVES_NO_WIDER_SCOPE)
                .that(
                        life.map(Duration::isPositive).orElse(true),
                        IdentityRule.TOKEN_EXPIRES_WITHIN_A_YEAR)
                .that(!expiry.isAfter(end), IdentityRule.TOKEN_GIVES_NO_LONGER_LIFE)
                .done();
        return issue(maker.actor(), name, wanted, expiry);
    }

    private Secret issue(Actor actor, String name, Set<String> scopes, Instant expiry) {
        KernelRule.COUNTERPART_VIEW_IS_READ_ONLY.require(actor.lens().isEmpty());
        IdentityRule.TOKEN_HAS_A_NAME.require(!name.isBlank() && name.length() <= 100);
        var secret = new Secret("hamkke_" + Secret.random().value());
        jdbc.sql(
                        """
                        insert into identity.passes (id, person_id, organisation_id, kind, secret_hash, name, scopes, expires_at)
                        values (?, ?, ?, 'TOKEN', ?, ?, ?, ?)
                        """)
                .params(
                        Ids.next(),
                        actor.person().value(),
                        actor.organisation().value(),
                        secret.hash(),
                        name.strip())
                .param(scopes.toArray(String[]::new))
                .param(at(expiry))
                .update();
        return secret;
    }

    private Instant expiryOf(Bearer maker) {
        return of(maker.actor()).stream()
                .filter(pass -> pass.id().equals(maker.pass()))
                .map(PassSummary::expiresAt)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public List<PassSummary> of(Actor actor) {
        return jdbc.sql(
                        """
                        select id, kind, name, array_to_string(scopes, ', ') as scopes, created_at, used_at, expires_at from identity.passes
                         where person_id = ? and expires_at > now() order by kind, used_at desc, id
                        """)
                .param(actor.person().value())
                .query(Rows.of(PassSummary.class))
                .list();
    }

    @Transactional
    public void withdraw(Actor actor, UUID pass) {
        KernelRule.COUNTERPART_VIEW_IS_READ_ONLY.require(actor.lens().isEmpty());
        int gone =
                jdbc.sql("delete from identity.passes where id = ? and person_id = ?")
                        .params(pass, actor.person().value())
                        .update();
        if (gone == 0) throw new NotFound();
    }

    /** Signs the person out on every device; tokens stay. */
    @Transactional
    public void signOutEverywhere(Actor actor) {
        jdbc.sql("delete from identity.passes where person_id = ? and kind = 'SESSION'")
                .param(actor.person().value())
                .update();
    }

    private static Bearer bearer(ResultSet row, int number) throws SQLException {
        var person = new PersonId(row.getObject("person_id", UUID.class));
        var organisation = new OrganisationId(row.getObject("organisation_id", UUID.class));
        return new Bearer(
                row.getObject("pass_id", UUID.class),
                Bearer.Kind.valueOf(row.getString("kind")),
                Set.copyOf(texts(row.getArray("scopes"))),
                new Actor(person, organisation, roles(row.getArray("roles"))),
                row.getString("person_name"),
                row.getString("rank"),
                row.getString("organisation_name"),
                row.getBoolean("demo"),
                row.getString("language"),
                row.getBoolean("unnoted"));
    }

    static Set<Role> roles(Array array) throws SQLException {
        return texts(array).stream().map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }

    static java.time.OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
