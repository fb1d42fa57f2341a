package org.hamkke.fit.report;

import org.hamkke.finance.Grounds;
import org.hamkke.fit.picture.Stated;

/** A frozen statement in words. */
final class StatedWords {
    private StatedWords() {}

    static Grounds of(Stated stated) {
        return new Grounds(
                stated.year(),
                stated.impaired(),
                stated.ratios().stream().map(StatedWords::ratio).toList(),
                stated.source(),
                stated.scope(),
                stated.receipt(),
                stated.note(),
                stated.takenOn());
    }

    private static Grounds.Counted ratio(Stated.Ratio ratio) {
        return new Grounds.Counted(
                ratio.ratio(), ratio.unit(), ratio.value(), ratio.circumstance(), ratio.points());
    }
}
