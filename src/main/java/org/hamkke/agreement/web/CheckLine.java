package org.hamkke.agreement.web;

import java.time.LocalDate;
import java.util.UUID;
import org.hamkke.agreement.text.AgreementText;
import org.hamkke.agreement.text.Finding;
import org.hamkke.shell.Formats;
import org.hamkke.shell.Words;
import org.hamkke.shell.face.GateItem.State;
import org.jspecify.annotations.Nullable;

/**
 * A finding as it is read.
 *
 * @param place 제7조, where it is met or can be mended
 * @param missing the kind of clause that would mend it, when there is none
 */
public record CheckLine(
        State state,
        String text,
        String note,
        @Nullable UUID article,
        String place,
        @Nullable String missing,
        boolean wantsClause) {
    static CheckLine of(Finding finding, AgreementText text) {
        var article = finding.article().flatMap(text::article);
        var state =
                switch (finding.verdict()) {
                    case MET -> State.MET;
                    case CONCERN -> State.CONCERN;
                    case MISSING -> State.MISSING;
                };
        return new CheckLine(
                state,
                Words.t(finding.rule().key()),
                finding.met() ? "" : Words.t(finding.key(), arguments(finding)),
                finding.article().orElse(null),
                article.map(one -> Words.t("agreement.article", one.number())).orElse(""),
                state == State.MISSING
                        ? finding.rule().clause().map(Enum::name).orElse(null)
                        : null,
                finding.rule().clause().isPresent());
    }

    private static Object[] arguments(Finding finding) {
        return finding.arguments().stream()
                .map(one -> one instanceof LocalDate day ? Formats.date(day) : one)
                .toArray();
    }

    public boolean met() {
        return state == State.MET;
    }
}
