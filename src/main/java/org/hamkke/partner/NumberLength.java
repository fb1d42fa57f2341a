package org.hamkke.partner;

import org.hamkke.kernel.Rule;

/** No register gives out a number this long; said beside the very field. */
record NumberLength(String field) implements Rule {
    @Override
    public String name() {
        return PartnerRule.NUMBER_IS_SHORT_ENOUGH.name();
    }
}
