package org.hamkke.sharing;

import java.util.UUID;
import org.hamkke.kernel.Money;
import org.hamkke.kernel.Share;
import org.jspecify.annotations.Nullable;

/**
 * What one party gets of a gain and bears of a loss.
 *
 * @param party of the alliance
 * @param ceiling the most it bears of a loss, as a positive amount
 * @param alone what it would earn in the same time without the alliance: its fallback, from which the surplus is counted
 */
public record Terms(UUID party, Share gain, Share loss, @Nullable Money ceiling, Money alone) {}
