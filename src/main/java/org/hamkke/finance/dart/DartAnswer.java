package org.hamkke.finance.dart;

import java.util.Map;
import org.hamkke.finance.ratio.Account;
import org.hamkke.kernel.Money;

/** What came of asking for one year. */
public sealed interface DartAnswer {
    /** @param as the name it goes by in the filing */
    record Figure(Money amount, String as) {}

    /** @param receipt number of the filing it comes from */
    record Figures(Map<Account, Figure> byAccount, String receipt) implements DartAnswer {}

    /** The register holds no statement for that year. */
    record Nothing() implements DartAnswer {}

    /** A statement in another currency; no rate is guessed. */
    record Foreign(String currency) implements DartAnswer {}

    record Failed(DartFailure failure) implements DartAnswer {}
}
