package org.hamkke.agreement;

import java.util.UUID;
import org.hamkke.trust.PromiseSummary;

/**
 * A pledge that binds.
 *
 * @param number the version that last held it
 * @param article where it stands, as printed
 * @param dropped a later version no longer holds it; the other side may let its owner off
 */
public record Obligation(
        UUID pledge, int number, String article, boolean dropped, PromiseSummary promise) {}
