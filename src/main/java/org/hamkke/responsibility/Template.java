package org.hamkke.responsibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.AllianceSummary;
import org.hamkke.kernel.Actor;
import org.hamkke.shell.Language;
import org.hamkke.shell.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A starter grid for a joint business. Letters stand only where they favour nobody; which company answers for the rest is for
 * the parties to say, and the gaps show them where.
 */
@Component
public class Template {
    private static final List<String> TASKS =
            List.of(
                    "plan",
                    "quote",
                    "install",
                    "quality",
                    "customers",
                    "data",
                    "settlement",
                    "promotion",
                    "safety",
                    "review");
    private static final List<String> OF_THE_BOARD =
            List.of("plan", "data", "settlement", "review");

    private final Draft draft;
    private final Tasks tasks;
    private final Holders holders;
    private final Lines lines;

    Template(Draft draft, Tasks tasks, Holders holders, Lines lines) {
        this.draft = draft;
        this.tasks = tasks;
        this.holders = holders;
        this.lines = lines;
    }

    @Transactional
    public void start(Actor actor, AllianceId id, Language language) {
        var alliance = draft.open(actor, id);
        var empty =
                lines.count(Lines.Kind.TASKS, id) == 0 && lines.count(Lines.Kind.HOLDERS, id) == 0;
        ResponsibilityRule.TEMPLATE_STARTS_AN_EMPTY_GRID.require(empty);
        var leads = leads(actor, alliance, language);
        var board =
                holders.add(
                        actor,
                        id,
                        Holders.Role.named(
                                Words.t(language, "responsibility.template.board"), null));
        for (var task : TASKS) start(actor, id, new Start(task, language), board, leads);
    }

    /** Two columns for each company: who leads and who works. */
    private List<HolderId> leads(Actor actor, AllianceSummary alliance, Language language) {
        var workers = new ArrayList<HolderId>();
        for (var party : alliance.parties()) {
            holders.add(
                    actor,
                    alliance.id(),
                    Holders.Role.named(
                            Words.t(language, "responsibility.template.lead"), party.id()));
            workers.add(
                    holders.add(
                            actor,
                            alliance.id(),
                            Holders.Role.named(
                                    Words.t(language, "responsibility.template.worker"),
                                    party.id())));
        }
        return workers;
    }

    private record Start(String key, Language language) {
        String name() {
            return Words.t(language, "responsibility.template." + key);
        }

        String note() {
            return Words.t(language, "responsibility.template." + key + ".note");
        }
    }

    private void start(
            Actor actor, AllianceId id, Start start, HolderId board, List<HolderId> workers) {
        var task = tasks.add(actor, id, start.name(), start.note());
        if (!OF_THE_BOARD.contains(start.key())) return;
        var letters = new java.util.HashMap<HolderId, Optional<Letter>>();
        letters.put(board, Optional.of(Letter.A));
        for (var worker : workers) letters.put(worker, Optional.of(Letter.R));
        tasks.assign(actor, id, task, 0, Map.copyOf(letters));
    }
}
