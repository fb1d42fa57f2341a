package org.hamkke.partner.intake;

import org.hamkke.partner.Partner;

/** Whether two of one name can be one company: not if both bear a number of the same kind and the numbers differ. */
final class Likeness {
    private Likeness() {}

    static boolean possible(String number, String other) {
        return number.isEmpty() || other.isEmpty() || number.equals(other);
    }

    static boolean possible(Understood row, Partner partner) {
        var known = partner.entry().registration();
        return possible(row.businessNumber(), known.businessDigits())
                && possible(row.corporateCode(), known.corporateCode());
    }
}
