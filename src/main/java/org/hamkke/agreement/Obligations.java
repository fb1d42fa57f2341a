package org.hamkke.agreement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hamkke.agreement.text.AgreementText;
import org.hamkke.agreement.text.AgreementText.Article;
import org.hamkke.agreement.text.AgreementText.Pledge;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.Alliances;
import org.hamkke.database.Rows;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.ContentHash;
import org.hamkke.kernel.OrganisationId;
import org.hamkke.kernel.PersonId;
import org.hamkke.trust.NewPromise;
import org.hamkke.trust.Origin;
import org.hamkke.trust.PromiseId;
import org.hamkke.trust.PromiseSummary;
import org.hamkke.trust.Promises;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the signed agreement obliges each side to. The promises themselves are kept, confirmed and counted elsewhere. */
@Component
public class Obligations {
    private final JdbcClient jdbc;
    private final Alliances alliances;
    private final Promises promises;

    Obligations(JdbcClient jdbc, Alliances alliances, Promises promises) {
        this.jdbc = jdbc;
        this.alliances = alliances;
        this.promises = promises;
    }

    private record Standing(
            UUID pledgeId,
            int number,
            String article,
            UUID promiseId,
            String termsHash,
            boolean dropped) {}

    /** A pledge that says the same keeps its promise; a changed one becomes another promise, and the old one is let go. */
    void follow(Actor actor, AllianceId id, int number, AgreementText text) {
        var standing =
                rows(id).stream()
                        .filter(row -> !row.dropped())
                        .collect(Collectors.toMap(Standing::pledgeId, Function.identity()));
        for (var pledge : text.pledges()) {
            var before = standing.get(pledge.id());
            if (before != null && before.termsHash().equals(hash(text, pledge)))
                carry(id, number, text, pledge);
            else {
                if (before != null) drop(actor, id, before);
                make(actor, id, number, text, pledge);
            }
        }
        standing.values().stream()
                .filter(row ->
                        text.pledges().stream()
                                .noneMatch(pledge -> pledge.id().equals(row.pledgeId())))
                .forEach(row -> drop(actor, id, row));
    }

    private void make(Actor actor, AllianceId id, int number, AgreementText text, Pledge pledge) {
        var article = article(text, pledge);
        var origin = Origin.clause(id.value(), (Versions.label(number) + " " + article).strip());
        var person = Optional.ofNullable(pledge.person()).map(PersonId::new);
        var made =
                promises.make(
                        actor,
                        id,
                        new NewPromise(
                                new OrganisationId(pledge.organisation()),
                                person,
                                pledge.what(),
                                "",
                                pledge.due(text.from()),
                                origin));
        jdbc.sql(
                        "insert into agreement.obligations (circle_id, pledge_id, number, article, promise_id, terms_hash) values (?, ?, ?, ?, ?, ?)")
                .params(id.value(), pledge.id(), number, article, made.value(), hash(text, pledge))
                .update();
    }

    private void carry(AllianceId id, int number, AgreementText text, Pledge pledge) {
        jdbc.sql(
                        "update agreement.obligations set number = ?, article = ? where circle_id = ? and pledge_id = ? and dropped_at is null")
                .params(number, article(text, pledge), id.value(), pledge.id())
                .update();
    }

    /** Only another side can let an owner off, so a promise of the signer's own side waits for the others to do so. */
    private void drop(Actor actor, AllianceId id, Standing row) {
        jdbc.sql(
                        "update agreement.obligations set dropped_at = now() where circle_id = ? and promise_id = ?")
                .params(id.value(), row.promiseId())
                .update();
        var promise = promises.get(actor, new PromiseId(row.promiseId()));
        if (promise.waitsForItsOwner() && !promise.isOwnedBy(actor.organisation()))
            promises.release(actor, promise.id(), promise.version());
    }

    private static String hash(AgreementText text, Pledge pledge) {
        return ContentHash.of(
                        Map.of(
                                "what",
                                pledge.what(),
                                "owner",
                                pledge.organisation(),
                                "person",
                                String.valueOf(pledge.person()),
                                "due",
                                pledge.due(text.from())))
                .value();
    }

    private static String article(AgreementText text, Pledge pledge) {
        return Optional.ofNullable(pledge.clause())
                .flatMap(text::article)
                .map(Article::number)
                .map(one -> "제" + one + "조")
                .orElse("");
    }

    static List<AgreementSigned.Promised> promised(AgreementText text) {
        return text.pledges().stream().map(pledge -> promised(text, pledge)).toList();
    }

    private static AgreementSigned.Promised promised(AgreementText text, Pledge pledge) {
        var person = Optional.ofNullable(pledge.person()).map(PersonId::new);
        return new AgreementSigned.Promised(
                pledge.id(),
                pledge.what(),
                new OrganisationId(pledge.organisation()),
                person,
                pledge.due(text.from()));
    }

    /** By the day they are due. */
    @Transactional(readOnly = true)
    public List<Obligation> of(Actor actor, AllianceId id) {
        alliances.get(actor, id);
        var byPromise =
                rows(id).stream()
                        .collect(Collectors.toMap(Standing::promiseId, Function.identity()));
        return promises.of(actor, id).stream()
                .flatMap(promise ->
                        Optional.ofNullable(byPromise.get(promise.id().value()))
                                .map(row -> obligation(row, promise))
                                .stream())
                .toList();
    }

    private static Obligation obligation(Standing row, PromiseSummary promise) {
        return new Obligation(row.pledgeId(), row.number(), row.article(), row.dropped(), promise);
    }

    private List<Standing> rows(AllianceId id) {
        return jdbc.sql(
                        "select pledge_id, number, article, promise_id, terms_hash, dropped_at is not null as dropped from agreement.obligations where circle_id = ?")
                .param(id.value())
                .query(Rows.of(Standing.class))
                .list();
    }
}
