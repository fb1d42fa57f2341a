package org.hamkke.fit.web;

import java.util.List;
import org.hamkke.fit.Selection;
import org.hamkke.fit.SelectionRecord;
import org.hamkke.fit.picture.Verdict;
import org.hamkke.fit.report.Board;
import org.hamkke.fit.report.SettingWords;
import org.hamkke.shell.face.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A record as the board reads it.
 *
 * @param since what is no longer as it shows, in sentences
 * @param moreSince how many more of them there are
 * @param again how to get the figures again from the picture; nothing where nobody was ranked
 * @param weighings how the weights were found, in sentences
 */
public record RecordPage(
        Selection selection,
        SelectionRecord record,
        String conclusion,
        List<String> sentences,
        Board board,
        List<Fact> facts,
        List<String> weighings,
        @Nullable Recalculation again,
        List<String> since,
        int moreSince) {
    public Verdict decision() {
        return record.picture().decision();
    }

    /** How the methods were set; empty where it was not kept yet. */
    public List<Fact> settings() {
        return SettingWords.of(record.picture().basis());
    }

    public String at() {
        return "/selections/" + selection.id() + "/records/" + record.number();
    }
}
