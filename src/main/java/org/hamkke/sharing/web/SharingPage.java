package org.hamkke.sharing.web;

import java.util.List;
import org.hamkke.alliance.AllianceHead;
import org.hamkke.alliance.AllianceSummary;
import org.hamkke.assent.KeyPanel;
import org.hamkke.assent.Keys;
import org.hamkke.sharing.RuleVersion;
import org.hamkke.shell.Side;
import org.jspecify.annotations.Nullable;

/**
 * The studio as it is shown.
 *
 * @param shown the version on the page, absent while there is none
 * @param latest the newest one, which alone can be changed
 * @param agreed the one in effect
 * @param panel of the newest proposal
 * @param rule the rule in sentences, with what counts between asterisks
 * @param parties the reader's own first
 * @param unit of the figures in the pictures
 * @param fairIsShapley the benchmark drawn; by contribution otherwise
 * @param writes the reader may change it
 */
public record SharingPage(
        AllianceHead head,
        @Nullable RuleVersion shown,
        @Nullable RuleVersion latest,
        @Nullable RuleVersion agreed,
        @Nullable KeyPanel panel,
        List<String> rule,
        List<PartyRow> parties,
        List<Scene> scenes,
        @Nullable Expected expected,
        String unit,
        boolean fairIsShapley,
        boolean writes) {
    /** @param brought what the party puts in, in words; empty for nothing */
    public record PartyRow(String name, Side side, String brought, String alone) {}

    /** One scenario's column. */
    public record Scene(
            String name,
            @Nullable String likely,
            Waterfall waterfall,
            String result,
            List<Part> parts,
            List<Stage> stages,
            boolean breaksCeilings) {}

    /**
     * One party's share of one scenario.
     *
     * @param from where its bar begins, in hundredths of the track; @param at where the benchmark stands, absent without one
     * @param against the benchmark, in words
     */
    public record Part(
            String name,
            Side side,
            String amount,
            int from,
            int width,
            @Nullable Integer at,
            String against,
            String fair,
            String proportional) {}

    /** One step of the calculation in words, and what it moves, parties in the order of the page. */
    public record Stage(String words, List<String> moves) {}

    public record Expected(String result, List<String> parts) {}

    public AllianceSummary alliance() {
        return head.alliance();
    }

    public String path() {
        return "/alliances/" + alliance().id() + "/sharing";
    }

    public boolean isLatest() {
        return shown != null && latest != null && shown.number() == latest.number();
    }

    /** The keys turn or turned for the very version shown. */
    public @Nullable KeyPanel panelOfShown() {
        var matches =
                panel != null
                        && shown != null
                        && !shown.draft()
                        && panel.keys().subject().version() == shown.number();
        return matches ? panel : null;
    }

    /** It may go to the keys, for the first time or again after it came back. */
    public boolean mayBeProposed() {
        if (!writes || !isLatest() || shown == null) return false;
        var asked = panelOfShown();
        return shown.draft() || asked != null && cameBack(asked.keys().state());
    }

    private static boolean cameBack(Keys.State state) {
        return state == Keys.State.DECLINED || state == Keys.State.WITHDRAWN;
    }

    public boolean somethingBreaksCeilings() {
        return scenes.stream().anyMatch(Scene::breaksCeilings);
    }
}
