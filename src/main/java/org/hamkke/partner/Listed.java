package org.hamkke.partner;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hamkke.kernel.BusinessNumber;
import org.hamkke.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A partner as a list shows it.
 *
 * @param nameKey the name as companies are matched by, which is what lists go by
 */
public record Listed(
        PartnerId id,
        String name,
        String nameKey,
        String englishName,
        String businessNumber,
        @Nullable PartnerKind kind,
        String industry,
        String country,
        String region,
        @Nullable Money revenue,
        List<String> tags,
        PartnerStatus status,
        @Nullable UUID owner,
        Instant changedAt,
        int version) {
    public PartnerSummary summary() {
        return new PartnerSummary(id, name, kind, industry, country, status);
    }

    /** As people write it, with its hyphens. */
    public String businessNumberWritten() {
        return businessNumber.isEmpty() ? "" : new BusinessNumber(businessNumber).formatted();
    }
}
