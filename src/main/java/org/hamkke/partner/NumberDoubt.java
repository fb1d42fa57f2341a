package org.hamkke.partner;

import org.hamkke.kernel.RegistrationNumber;
import org.hamkke.kernel.Rule;

/** A registration number must look right unless somebody says why it stands as it is. Its words are the number's own. */
record NumberDoubt(RegistrationNumber number, String field) implements Rule {
    @Override
    public String name() {
        return "NUMBER_LOOKS_RIGHT_OR_HAS_A_REASON";
    }

    @Override
    public String messageKey() {
        return number.messageKey();
    }
}
