package org.hamkke.partner;

import java.text.Normalizer;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hamkke.kernel.BusinessNumber;
import org.hamkke.kernel.Checks;
import org.hamkke.kernel.CorporateNumber;
import org.hamkke.kernel.Isin;
import org.hamkke.kernel.Lei;
import org.hamkke.kernel.RegistrationNumber;
import org.jspecify.annotations.Nullable;

/**
 * The numbers authorities know a company by.
 *
 * @param corporateCode the 고유번호 of the public disclosure register, eight digits; empty where unknown
 * @param lei of the legal entity, twenty letters and digits
 * @param isin of its share
 * @param reason why a number that looks wrong is kept all the same
 */
public record Registration(
        @Nullable BusinessNumber business,
        @Nullable CorporateNumber corporate,
        String corporateCode,
        @Nullable Lei lei,
        @Nullable Isin isin,
        String reason) {
    public static final Registration NONE = new Registration(null, null, "", null, null, "");
    public static final int LONGEST_REASON = 500;
    private static final Pattern CODE = Pattern.compile("\\d{8}");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    public Registration {
        corporateCode = corporateCode.strip();
        reason = reason.strip();
    }

    public static Registration of(
            String business, String corporate, String corporateCode, String reason) {
        return new Registration(
                number(business, BusinessNumber::new, "businessNumber"),
                number(corporate, CorporateNumber::new, "corporateNumber"),
                corporateCode,
                null,
                null,
                reason);
    }

    /** The same with what the world outside Korea knows it by. */
    public Registration abroad(String lei, String isin) {
        return new Registration(
                business,
                corporate,
                corporateCode,
                number(lei, Lei::new, "lei"),
                number(isin, Isin::new, "isin"),
                reason);
    }

    private static <T> @Nullable T number(String written, Function<String, T> type, String field) {
        var plain = Normalizer.normalize(written, Normalizer.Form.NFKC);
        var letters = NO_LETTER.matcher(plain).replaceAll("");
        PartnerRule.NUMBER_IS_SHORT_ENOUGH
                .at(field)
                .require(
                        letters.length() <= RegistrationNumber.LONGEST, RegistrationNumber.LONGEST);
        return letters.isEmpty() ? null : type.apply(letters);
    }

    void check(Checks checks) {
        check(checks, business, "businessNumber");
        check(checks, corporate, "corporateNumber");
        check(checks, lei, "lei");
        check(checks, isin, "isin");
        checks.that(
                corporateCode.isEmpty() || CODE.matcher(corporateCode).matches(),
                PartnerRule.CORPORATE_CODE_IS_EIGHT_DIGITS);
        checks.that(
                reason.length() <= LONGEST_REASON,
                PartnerRule.REASON_IS_SHORT_ENOUGH,
                LONGEST_REASON);
    }

    private void check(Checks checks, @Nullable RegistrationNumber number, String field) {
        if (number != null)
            checks.that(number.looksValid() || !reason.isEmpty(), new NumberDoubt(number, field));
    }

    public boolean isDoubtful() {
        return Stream.of(
                        Optional.ofNullable(business),
                        Optional.ofNullable(corporate),
                        Optional.ofNullable(lei),
                        Optional.ofNullable(isin))
                .flatMap(Optional::stream)
                .anyMatch(number -> !number.looksValid());
    }

    /** Digits alone, as stored and matched; empty where unknown. */
    public String businessDigits() {
        return business == null ? "" : business.value();
    }

    public String corporateDigits() {
        return corporate == null ? "" : corporate.value();
    }

    public String businessWritten() {
        return business == null ? "" : business.formatted();
    }

    public String corporateWritten() {
        return corporate == null ? "" : corporate.formatted();
    }

    public String leiWritten() {
        return lei == null ? "" : lei.formatted();
    }

    public String isinWritten() {
        return isin == null ? "" : isin.formatted();
    }

    public Registration because(String why) {
        return new Registration(business, corporate, corporateCode, lei, isin, why);
    }
}
