package org.hamkke.assent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hamkke.kernel.Actor;
import org.hamkke.shell.Formats;
import org.hamkke.shell.Side;
import org.hamkke.shell.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Draws proposals with their keys and the people who hold them. */
@Component
public class KeyPanels {
    private final JdbcClient jdbc;
    private final SubjectPages subjects;

    KeyPanels(JdbcClient jdbc, SubjectPages subjects) {
        this.jdbc = jdbc;
        this.subjects = subjects;
    }

    @Transactional(readOnly = true)
    public KeyPanel of(Actor actor, Keys keys) {
        return of(actor, List.of(keys)).getFirst();
    }

    /** One statement for all of them. */
    @Transactional(readOnly = true)
    public List<KeyPanel> of(Actor actor, List<Keys> proposals) {
        var sides =
                proposals.stream()
                        .flatMap(keys -> keys.keys().stream())
                        .map(Key::organisationId)
                        .collect(Collectors.toSet());
        var holders = sides.isEmpty() ? Map.<UUID, String>of() : holders(sides);
        return proposals.stream().map(keys -> panel(actor, keys, holders)).toList();
    }

    private Map<UUID, String> holders(Collection<UUID> organisations) {
        var holders = new HashMap<UUID, String>();
        jdbc.sql(
                        """
                        select organisation_id, trim(name || ' ' || rank) as holder from identity.people
                         where organisation_id = any (?) and left_at is null and 'EXECUTIVE' = any (roles) order by joined_at, id
                        """)
                .param(organisations.toArray(UUID[]::new))
                .query(row -> {
                    var holder = row.getString("holder").replace(' ', '\u00a0');
                    holders.merge(
                            row.getObject("organisation_id", UUID.class),
                            holder,
                            (first, other) -> first + ", " + other);
                });
        return holders;
    }

    private KeyPanel panel(Actor actor, Keys keys, Map<UUID, String> holders) {
        var faces = new ArrayList<org.hamkke.shell.face.Key>();
        for (var key : keys.keys())
            faces.add(
                    face(
                            key,
                            Side.at(faces.size()),
                            holders.getOrDefault(key.organisationId(), "")));
        boolean mine = actor.lens().isEmpty();
        return new KeyPanel(
                keys,
                faces,
                subjects.keyPath(keys),
                mine && actor.holdsKey() && keys.waitsFor(actor.organisation()),
                mine
                        && actor.writes()
                        && keys.open()
                        && keys.proposedFor().equals(actor.organisation()));
    }

    private static org.hamkke.shell.face.Key face(Key key, Side side, String holder) {
        return new org.hamkke.shell.face.Key(
                key.organisation(), person(key, holder), side, turned(key));
    }

    private static String person(Key key, String holder) {
        var turner = key.person();
        if (turner == null) return holder;
        var name = turner.replace(' ', '\u00a0');
        return key.declined() ? Words.t("assent.declinedBy", name) : name;
    }

    private static @Nullable String turned(Key key) {
        var at = key.turnedAt();
        return at == null ? null : Formats.dayTime(at);
    }
}
