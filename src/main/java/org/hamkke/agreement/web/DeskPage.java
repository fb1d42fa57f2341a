package org.hamkke.agreement.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hamkke.agreement.Clause;
import org.hamkke.agreement.Draft;
import org.hamkke.agreement.Margin;
import org.hamkke.agreement.VersionSummary;
import org.hamkke.agreement.text.AgreementText;
import org.hamkke.agreement.text.Comparison;
import org.hamkke.alliance.AllianceHead;
import org.hamkke.assent.KeyPanel;

/**
 * The desk: one text in the middle, what is to be said and done about it beside it.
 *
 * @param version shown, or absent when it is the draft
 * @param draft absent on a version's page
 * @param earlier the number of the version it is compared with
 * @param changes against that version
 * @param moved whether the draft differs from the version that is shown
 */
public record DeskPage(
        AllianceHead head,
        AgreementText text,
        Optional<VersionSummary> version,
        Optional<Draft> draft,
        Optional<Integer> earlier,
        Optional<Comparison> changes,
        boolean moved,
        List<CheckLine> checks,
        Margin margin,
        List<VersionSummary> versions,
        Optional<KeyPanel> keys) {

    public String path() {
        return At.desk(head.alliance().id());
    }

    public String own() {
        return version.map(one -> At.version(head.alliance().id(), one.number()))
                .orElse(At.draft(head.alliance().id()));
    }

    /** Whether articles can be changed here. */
    public boolean edits() {
        return draft.isPresent() && head.mayWrite();
    }

    public List<CheckLine> open() {
        return checks.stream().filter(line -> !line.met()).toList();
    }

    public List<CheckLine> met() {
        return checks.stream().filter(CheckLine::met).toList();
    }

    public long clauses() {
        return checks.stream().filter(CheckLine::wantsClause).count();
    }

    public long clausesMet() {
        return checks.stream().filter(line -> line.wantsClause() && line.met()).count();
    }

    public Optional<Comparison.Change> change(UUID article) {
        return changes.flatMap(one ->
                one.articles().stream().filter(change -> change.id().equals(article)).findFirst());
    }

    /** Words beside articles that are not in this text, as far as they are not shown. */
    public int moreElsewhere() {
        return margin.moreBesides(text.articles().stream().map(AgreementText.Article::id).toList());
    }

    public Optional<Clause> clause(UUID article) {
        return draft.flatMap(one -> one.clause(article));
    }

    public Optional<Draft.English> english(UUID article) {
        return draft.flatMap(one -> Optional.ofNullable(one.english().get(article)));
    }

    public Optional<String> fresh(UUID article) {
        return draft.flatMap(one -> Optional.ofNullable(one.fresh().get(article)));
    }
}
