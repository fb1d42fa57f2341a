package org.hamkke.finance;

/**
 * A score that the facts suggest, with what it rests on. It counts for nothing until a person takes it over.
 *
 * @param points 0 to 100, of the bands' mean
 * @param grounds the ratios, their points, dates and source
 * @param link where the figures can be read: the filing, else our own page
 */
public record Proposal(int points, Grounds grounds, String link) {
    /** In the reader's language. */
    public String evidence() {
        return grounds.told();
    }
}
