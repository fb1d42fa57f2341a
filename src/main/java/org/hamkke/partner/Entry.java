package org.hamkke.partner;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hamkke.kernel.Checks;
import org.hamkke.kernel.CompanyName;
import org.hamkke.kernel.Money;
import org.hamkke.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Everything one may write about a partner.
 *
 * @param country ISO 3166-1 alpha-2
 * @param revenue of a year
 * @param owner our person who looks after this partner
 */
public record Entry(
        String name,
        String englishName,
        Registration registration,
        @Nullable PartnerKind kind,
        String industry,
        String country,
        String region,
        String website,
        String phone,
        @Nullable Money revenue,
        List<String> tags,
        PartnerStatus status,
        @Nullable PersonId owner,
        Profile profile,
        String notes) {
    public static final String HOME = "KR";
    private static final int LONGEST_WORD = 100;
    private static final int LONGEST_TAG = 40;
    private static final int MOST_TAGS = 20;
    private static final int LONGEST_NOTES = 10_000;
    private static final Set<String> COUNTRIES =
            Set.copyOf(Arrays.asList(Locale.getISOCountries()));
    private static final Pattern WEBSITE =
            Pattern.compile(
                    "(?=.{10,310}$)https?://[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+(?::\\d{1,5})?(?:[/?#][^\\s\"<>]*)?");

    public Entry {
        name = name.strip();
        englishName = englishName.strip();
        industry = industry.strip();
        country = country.strip();
        region = region.strip();
        website = withScheme(website.strip());
        phone = phone.strip();
        tags = tags.stream().map(String::strip).filter(tag -> !tag.isEmpty()).distinct().toList();
        notes = notes.strip();
        var checks = new Checks();
        checks.that(
                        !name.isEmpty() && name.length() <= CompanyName.LONGEST,
                        PartnerRule.PARTNER_HAS_A_NAME)
                .that(
                        englishName.length() <= CompanyName.LONGEST,
                        PartnerRule.ENGLISH_NAME_IS_SHORT_ENOUGH)
                .that(
                        industry.length() <= LONGEST_WORD,
                        PartnerRule.INDUSTRY_IS_SHORT_ENOUGH,
                        LONGEST_WORD)
                .that(COUNTRIES.contains(country), PartnerRule.COUNTRY_IS_KNOWN)
                .that(
                        region.length() <= LONGEST_WORD,
                        PartnerRule.REGION_IS_SHORT_ENOUGH,
                        LONGEST_WORD)
                .that(
                        website.isEmpty() || WEBSITE.matcher(website).matches(),
                        PartnerRule.WEBSITE_IS_AN_ADDRESS)
                .that(
                        phone.length() <= LONGEST_WORD,
                        PartnerRule.PHONE_IS_SHORT_ENOUGH,
                        LONGEST_WORD)
                .that(revenue == null || !revenue.isNegative(), PartnerRule.REVENUE_IS_AN_AMOUNT)
                .that(fewAndShort(tags), PartnerRule.TAGS_ARE_FEW_AND_SHORT, MOST_TAGS, LONGEST_TAG)
                .that(
                        notes.length() <= LONGEST_NOTES,
                        PartnerRule.NOTES_ARE_SHORT_ENOUGH,
                        LONGEST_NOTES);
        registration.check(checks);
        profile.check(checks);
        checks.done();
    }

    /** A partner of whom only the name is known. */
    public static Entry named(String name) {
        return new Entry(
                name,
                "",
                Registration.NONE,
                null,
                "",
                HOME,
                "",
                "",
                "",
                null,
                List.of(),
                PartnerStatus.CANDIDATE,
                null,
                Profile.EMPTY,
                "");
    }

    public CompanyName company() {
        return new CompanyName(name);
    }

    public Entry with(Registration changed) {
        return new Entry(
                name,
                englishName,
                changed,
                kind,
                industry,
                country,
                region,
                website,
                phone,
                revenue,
                tags,
                status,
                owner,
                profile,
                notes);
    }

    public Entry with(PartnerStatus changed) {
        return new Entry(
                name,
                englishName,
                registration,
                kind,
                industry,
                country,
                region,
                website,
                phone,
                revenue,
                tags,
                changed,
                owner,
                profile,
                notes);
    }

    private static boolean fewAndShort(List<String> tags) {
        return tags.size() <= MOST_TAGS
                && tags.stream().allMatch(tag -> tag.length() <= LONGEST_TAG);
    }

    private static String withScheme(String website) {
        return website.isEmpty() || website.contains("://") ? website : "https://" + website;
    }
}
