package org.hamkke.culture.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hamkke.alliance.AllianceId;
import org.hamkke.assent.Assents;
import org.hamkke.assent.KeyPanel;
import org.hamkke.assent.KeyPanels;
import org.hamkke.culture.Culture;
import org.hamkke.culture.Cultures;
import org.hamkke.culture.Dimension;
import org.hamkke.culture.Handling;
import org.hamkke.culture.Portrait;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.OrganisationId;
import org.hamkke.shell.Side;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the culture profile together, side by side. */
@Component
class CulturePages {
    private final Cultures cultures;
    private final Assents assents;
    private final KeyPanels panels;

    CulturePages(Cultures cultures, Assents assents, KeyPanels panels) {
        this.cultures = cultures;
        this.assents = assents;
        this.panels = panels;
    }

    @Transactional(readOnly = true)
    public List<CultureRow> rows(Actor actor, AllianceId id) {
        var culture = cultures.of(actor, id);
        var open = open(actor, id);
        return Arrays.stream(Dimension.values())
                .map(dimension -> row(actor, culture, dimension, open))
                .toList();
    }

    @Transactional(readOnly = true)
    public CultureRow row(Actor actor, AllianceId id, Dimension dimension) {
        return row(actor, cultures.of(actor, id), dimension, open(actor, id));
    }

    /** What was agreed before, the newest first. */
    @Transactional(readOnly = true)
    public List<Handling> earlier(Actor actor, AllianceId id, Dimension dimension) {
        return cultures.of(actor, id).editions(dimension).stream()
                .filter(one -> one.wasAgreed() && !one.isInEffect())
                .toList();
    }

    /** Of the newest edition, whatever became of it: what a writer has seen. */
    @Transactional(readOnly = true)
    public int version(Actor actor, AllianceId id, Dimension dimension) {
        return cultures.of(actor, id).editions(dimension).stream()
                .map(Handling::version)
                .findFirst()
                .orElse(0);
    }

    private static CultureRow row(
            Actor actor, Culture culture, Dimension dimension, Map<UUID, KeyPanel> open) {
        var draft = culture.draft(dimension);
        return CultureRow.of(
                culture,
                dimension,
                said(actor, culture, dimension),
                draft.map(one -> open.get(one.id().value())).orElse(null));
    }

    private static List<CultureRow.Said> said(Actor actor, Culture culture, Dimension dimension) {
        var portraits = culture.portraits(dimension);
        var said = new ArrayList<CultureRow.Said>();
        for (var seat : culture.alliance().seats())
            said.add(
                    new CultureRow.Said(
                            culture.alliance().nameOf(seat),
                            Side.at(said.size()),
                            seat.equals(actor.organisation()) && actor.lens().isEmpty(),
                            of(portraits, seat)));
        return said;
    }

    private static @Nullable Portrait of(List<Portrait> portraits, OrganisationId seat) {
        return portraits.stream().filter(one -> one.side().equals(seat)).findFirst().orElse(null);
    }

    /** Open proposals by the handling they are about. */
    private Map<UUID, KeyPanel> open(Actor actor, AllianceId id) {
        var about =
                assents.openIn(actor, id.circle()).stream()
                        .filter(keys -> keys.subject().kind().startsWith("culture."))
                        .toList();
        return panels.of(actor, about).stream()
                .collect(
                        Collectors.toMap(
                                one -> one.keys().subject().id(), one -> one, (newer, _) -> newer));
    }
}
