package org.hamkke.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hamkke.database.Rows;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Ids;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.NotFound;
import org.hamkke.kernel.Role;
import org.hamkke.shell.Listing;
import org.hamkke.shell.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Outgoing mail: written in the transaction of the act it tells of, sent afterwards. */
@Component
public class Letters {
    /** Stands in a stored letter where the public address goes; known only when it is sent or shown. */
    public static final String LINK_BASE = "{hamkke}";

    private final JdbcClient jdbc;
    private final ObjectProvider<JavaMailSender> server;
    private final String publicUrl;

    Letters(
            JdbcClient jdbc,
            ObjectProvider<JavaMailSender> server,
            @Value("${hamkke.public-url:http://localhost:${server.port:8080}}") String publicUrl) {
        this.jdbc = jdbc;
        this.server = server;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    @Transactional
    public void write(Actor actor, NewLetter letter) {
        jdbc.sql(
                        "insert into identity.letters (id, organisation_id, recipient, subject, body) values (?, ?, ?, ?, ?)")
                .params(
                        Ids.next(),
                        actor.organisation().value(),
                        letter.recipient().value(),
                        letter.subject())
                .param(letter.body().replace(LINK_BASE, publicUrl))
                .update();
    }

    /** Whether a mail server takes them; without one an administrator hands over what they say. */
    public boolean deliver() {
        return server.getIfAvailable() != null;
    }

    /**
     * The latest first. Whose way to its reader is the mail server's is shown sealed; only what has to be handed over shows its
     * link.
     */
    @Transactional(readOnly = true)
    public Listing<Letter> page(Actor actor, Paging paging) {
        KernelRule.requireAdministrator(actor);
        var before = paging.after(place -> get(actor, Ids.parse(place)).id()).orElse(Ids.BEYOND);
        var letters =
                rows(actor, "and id < ? order by id desc limit ?", before, paging.limit() + 1);
        return paging.cut(letters, Letter::id).map(this::shown);
    }

    @Transactional(readOnly = true)
    public Letter get(Actor actor, UUID id) {
        KernelRule.requireAdministrator(actor);
        return rows(actor, "and id = ?", id).stream()
                .findFirst()
                .map(this::shown)
                .orElseThrow(NotFound::new);
    }

    private Letter shown(Letter letter) {
        return deliver() || letter.sentAt() != null ? letter.sealed() : letter;
    }

    /** The latest letter of one's own company to this address: its link can be handed over where no mail server is. */
    @Transactional(readOnly = true)
    public Optional<Letter> latestTo(Actor actor, EmailAddress recipient) {
        KernelRule.ROLE_MAY_MANAGE.require(actor.manages() || actor.is(Role.ADMINISTRATOR));
        return rows(actor, "and recipient = ? order by id desc limit 1", recipient.value()).stream()
                .findFirst();
    }

    private List<Letter> rows(Actor actor, String which, Object... parameters) {
        return jdbc.sql(
                        """
                        select id, recipient, subject, body, written_at, sent_at, problem from identity.letters
                         where organisation_id = ?
                        """
                                + which)
                .param(actor.organisation().value())
                .params(parameters)
                .query(Rows.of(Letter.class))
                .list();
    }

    record Waiting(UUID id, String recipient, String subject, String body) {}

    @Transactional
    List<Waiting> waiting(int batch) {
        return jdbc.sql("select * from identity.letters_to_send(?)")
                .param(batch)
                .query(Rows.of(Waiting.class))
                .list();
    }

    @Transactional
    void sent(UUID letter) {
        done(letter, null);
    }

    @Transactional
    void failed(UUID letter, String problem) {
        done(letter, problem);
    }

    private void done(UUID letter, @Nullable String problem) {
        jdbc.sql("select identity.letter_sent(?, ?)")
                .param(letter)
                .param(problem)
                .query((row, _) -> row)
                .list();
    }
}
