package org.hamkke.assent.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamkke.assent.Assents;
import org.hamkke.assent.KeyPanels;
import org.hamkke.assent.Keys;
import org.hamkke.assent.ProposalId;
import org.hamkke.assent.SubjectPages;
import org.hamkke.database.Rows;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.ContentHash;
import org.hamkke.ledger.SubjectNames;
import org.hamkke.shell.AllianceTop;
import org.hamkke.shell.Formats;
import org.hamkke.shell.Words;
import org.hamkke.shell.face.Fact;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Component
class AssentPages {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_EARLIER = 20;

    private final JdbcClient jdbc;
    private final Assents assents;
    private final KeyPanels panels;
    private final SubjectPages subjects;
    private final SubjectNames names;
    private final AllianceTop.Source alliances;

    AssentPages(
            JdbcClient jdbc,
            Assents assents,
            KeyPanels panels,
            SubjectPages subjects,
            SubjectNames names,
            AllianceTop.Source alliances) {
        this.jdbc = jdbc;
        this.assents = assents;
        this.panels = panels;
        this.subjects = subjects;
        this.names = names;
        this.alliances = alliances;
    }

    @Transactional(readOnly = true)
    AssentPage of(Actor actor, ProposalId id) {
        var keys = assents.keys(actor, id);
        var content = assents.content(actor, id);
        return new AssentPage(
                alliances.of(actor, keys.circleId()),
                panels.of(actor, keys),
                proposer(keys),
                facts(keys, content),
                content,
                refusals(keys),
                earlier(keys),
                subjectPath(keys));
    }

    private List<Fact> facts(Keys keys, String content) {
        var signed = JSON.readValue(content, new TypeReference<Map<String, Object>>() {});
        return subjects.of(keys)
                .map(page -> page.facts(signed))
                .orElseGet(() -> ContentFacts.of(signed));
    }

    String subjectPath(Keys keys) {
        return subjects.of(keys)
                .map(page -> page.path(keys))
                .orElse("/alliances/" + keys.circleId());
    }

    private String proposer(Keys keys) {
        record Proposer(String organisation, String person) {}
        var one =
                jdbc.sql(
                                """
                                select o.name as organisation, trim(w.name || ' ' || w.rank) as person from assent.proposals p
                                  join identity.organisations o on o.id = p.proposed_for join identity.people w on w.id = p.proposed_by
                                 where p.circle_id = ? and p.id = ?
                                """)
                        .params(keys.circleId(), keys.proposal().value())
                        .query(Rows.of(Proposer.class))
                        .single();
        return Words.t(
                "assent.proposedBy",
                one.organisation(),
                one.person(),
                Formats.dateTime(keys.proposedAt()));
    }

    private static List<Fact> refusals(Keys keys) {
        return keys.keys().stream()
                .filter(key -> key.reason() != null)
                .map(key -> new Fact(key.organisation(), String.valueOf(key.reason())))
                .toList();
    }

    private record EarlierRow(
            UUID id,
            int subjectVersion,
            String label,
            String contentHash,
            String state,
            Instant proposedAt) {
        AssentPage.Earlier called(String name) {
            var brief = new ContentHash(contentHash).brief();
            return new AssentPage.Earlier(
                    "/assents/" + id,
                    name,
                    brief,
                    Keys.State.valueOf(state),
                    Formats.dateTime(proposedAt));
        }
    }

    private List<AssentPage.Earlier> earlier(Keys keys) {
        return jdbc
                .sql(
                        """
                        select id, subject_version, label, content_hash, state, proposed_at from assent.proposals
                         where circle_id = ? and subject = ? and kind = ? and id <> ? order by proposed_at desc, id desc limit ?
                        """)
                .params(
                        keys.circleId(),
                        keys.subject().id(),
                        keys.subject().kind(),
                        keys.proposal().value(),
                        MOST_EARLIER)
                .query(Rows.of(EarlierRow.class))
                .stream()
                .map(one ->
                        one.called(
                                names.of(keys.subject().kind(), one.subjectVersion(), one.label())))
                .toList();
    }
}
