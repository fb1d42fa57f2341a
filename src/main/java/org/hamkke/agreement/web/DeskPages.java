package org.hamkke.agreement.web;

import java.util.List;
import java.util.Optional;
import org.hamkke.agreement.Comments;
import org.hamkke.agreement.Draft;
import org.hamkke.agreement.Drafts;
import org.hamkke.agreement.VersionSummary;
import org.hamkke.agreement.Versions;
import org.hamkke.agreement.text.AgreementText;
import org.hamkke.agreement.text.ClauseCheck;
import org.hamkke.agreement.text.Comparison;
import org.hamkke.agreement.text.Finding;
import org.hamkke.alliance.AllianceHeads;
import org.hamkke.alliance.AllianceId;
import org.hamkke.assent.KeyPanels;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what lies on the desk. */
@Component
class DeskPages {
    private final AllianceHeads heads;
    private final Drafts drafts;
    private final Versions versions;
    private final Comments comments;
    private final KeyPanels panels;

    DeskPages(
            AllianceHeads heads,
            Drafts drafts,
            Versions versions,
            Comments comments,
            KeyPanels panels) {
        this.heads = heads;
        this.drafts = drafts;
        this.versions = versions;
        this.comments = comments;
        this.panels = panels;
    }

    @Transactional(readOnly = true)
    DeskPage draft(Actor actor, AllianceId id) {
        var draft = drafts.get(actor, id);
        var all = versions.of(actor, id);
        var earlier = all.stream().findFirst();
        var changes =
                earlier.map(
                        one -> Comparison.of(versions.text(actor, id, one.number()), draft.text()));
        return new DeskPage(
                heads.of(actor, id),
                draft.text(),
                Optional.empty(),
                Optional.of(draft),
                earlier.map(VersionSummary::number),
                changes,
                false,
                checks(draft.text(), all),
                comments.of(actor, id),
                all,
                Optional.empty());
    }

    @Transactional(readOnly = true)
    DeskPage version(Actor actor, AllianceId id, int number) {
        var all = versions.of(actor, id);
        var shown =
                all.stream()
                        .filter(one -> one.number() == number)
                        .findFirst()
                        .orElseThrow(NotFound::new);
        var text = versions.text(actor, id, number);
        var earlier =
                all.stream().map(VersionSummary::number).filter(one -> one < number).findFirst();
        var changes = earlier.map(one -> Comparison.of(versions.text(actor, id, one), text));
        boolean moved =
                drafts.find(actor, id)
                        .map(Draft::text)
                        .filter(one -> !one.hash().equals(shown.hash()))
                        .isPresent();
        var panel = panels.of(actor, versions.keys(actor, shown));
        return new DeskPage(
                heads.of(actor, id),
                text,
                Optional.of(shown),
                Optional.empty(),
                earlier,
                changes,
                moved,
                checks(text, all),
                comments.of(actor, id),
                all,
                Optional.of(panel));
    }

    /** 0 stands for the draft. */
    @Transactional(readOnly = true)
    AgreementText text(Actor actor, AllianceId id, int number) {
        return number == 0 ? drafts.get(actor, id).text() : versions.text(actor, id, number);
    }

    /** 0 stands for the draft. */
    @Transactional(readOnly = true)
    List<Finding> findings(Actor actor, AllianceId id, int number) {
        return findings(text(actor, id, number), versions.of(actor, id));
    }

    /** Once an agreement is in force its term has begun, and what amends it keeps the term. */
    private List<Finding> findings(AgreementText text, List<VersionSummary> all) {
        boolean signed = all.stream().anyMatch(one -> one.signedAt().isPresent());
        return ClauseCheck.of(text, signed ? text.from() : drafts.today());
    }

    private List<CheckLine> checks(AgreementText text, List<VersionSummary> all) {
        return findings(text, all).stream().map(finding -> CheckLine.of(finding, text)).toList();
    }
}
