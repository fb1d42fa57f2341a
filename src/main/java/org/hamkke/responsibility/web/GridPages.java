package org.hamkke.responsibility.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hamkke.alliance.AllianceHeads;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.AllianceSummary;
import org.hamkke.alliance.Alliances;
import org.hamkke.assent.KeyPanels;
import org.hamkke.kernel.Actor;
import org.hamkke.responsibility.AgreedMatrix;
import org.hamkke.responsibility.Holder;
import org.hamkke.responsibility.Letter;
import org.hamkke.responsibility.Matrix;
import org.hamkke.responsibility.Responsibilities;
import org.hamkke.responsibility.Task;
import org.hamkke.shell.Formats;
import org.hamkke.shell.Side;
import org.hamkke.shell.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Draft, signed grid and keys to one page. */
@Component
class GridPages {
    private final Alliances alliances;
    private final Responsibilities responsibilities;
    private final AllianceHeads heads;
    private final KeyPanels panels;
    private final Clock clock;

    GridPages(
            Alliances alliances,
            Responsibilities responsibilities,
            AllianceHeads heads,
            KeyPanels panels,
            Clock clock) {
        this.alliances = alliances;
        this.responsibilities = responsibilities;
        this.heads = heads;
        this.panels = panels;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public GridPage page(Actor actor, AllianceId id) {
        var alliance = alliances.get(actor, id);
        var drafted = responsibilities.draft(actor, id);
        var agreed = responsibilities.inEffect(actor, id);
        var matrix = drafted.matrix();
        var groups = groups(alliance, matrix);
        return new GridPage(
                heads.of(actor, id),
                drafted.number(),
                drafted.proposed(),
                drafted.fingerprint().value(),
                agreed.map(AgreedMatrix::number).orElse(null),
                agreed.map(AgreedMatrix::since).orElse(null),
                matrix,
                groups,
                matrix.tasks().stream().map(task -> row(matrix, groups, agreed, task)).toList(),
                matrix.findings(),
                Responsibilities.differences(agreed, matrix),
                responsibilities.keys(actor, id).map(keys -> panels.of(actor, keys)).orElse(null),
                actor.writes() && actor.lens().isEmpty(),
                Formats.day(clock.instant()));
    }

    /** The reader's own company first, what is of all of them last. */
    static List<GridPage.Group> groups(AllianceSummary alliance, Matrix matrix) {
        var groups = new ArrayList<GridPage.Group>();
        for (int i = 0; i < alliance.parties().size(); i++) {
            var party = alliance.parties().get(i);
            add(
                    groups,
                    party.name(),
                    Side.at(i),
                    matrix.holders().stream().filter(holder -> holder.isOf(party.id())).toList());
        }
        add(
                groups,
                Words.t("responsibility.together"),
                Side.NEUTRAL,
                matrix.holders().stream().filter(holder -> holder.party() == null).toList());
        return groups;
    }

    private static void add(
            List<GridPage.Group> groups, String name, Side side, List<Holder> holders) {
        if (!holders.isEmpty()) groups.add(new GridPage.Group(name, side, holders));
    }

    private static GridPage.Row row(
            Matrix matrix, List<GridPage.Group> groups, Optional<AgreedMatrix> agreed, Task task) {
        var signed = agreed.flatMap(one -> one.matrix().task(task.id())).orElse(null);
        var cells =
                groups.stream()
                        .flatMap(group -> group.holders().stream())
                        .map(holder -> cell(task, holder, signed, agreed))
                        .toList();
        var found =
                matrix.findings().stream()
                        .filter(finding -> task.id().equals(finding.task()))
                        .toList();
        return new GridPage.Row(task, cells, found);
    }

    private static GridPage.Cell cell(
            Task task, Holder holder, @Nullable Task signed, Optional<AgreedMatrix> agreed) {
        var letter = task.letterOf(holder.id());
        var known = agreed.flatMap(one -> one.matrix().holder(holder.id())).isPresent();
        if (signed == null || !known || letter.equals(signed.letterOf(holder.id())))
            return new GridPage.Cell(holder, letter.orElse(null), null);
        var was =
                signed.letterOf(holder.id())
                        .map(Letter::code)
                        .orElseGet(() -> Words.t("responsibility.letter.none"));
        return new GridPage.Cell(holder, letter.orElse(null), was);
    }
}
