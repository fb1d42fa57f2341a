package org.hamkke.fit.web;

import java.util.List;

/**
 * The calls by which anyone gets the figures of a page again, to the last digit.
 *
 * @param candidates as the calls number them, from 0: the first of the ranking
 * @param criteria as the calls number them, from 0
 */
public record Recalculation(List<String> candidates, List<String> criteria, List<Call> calls) {
    /**
     * @param about which figure it gives
     * @param text method, address and body
     */
    public record Call(String about, String text) {}
}
