package org.hamkke.partner;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hamkke.kernel.Checks;

/**
 * Everything one may write about a person at a partner.
 *
 * @param rank 직급, which stands with the name: 과장
 * @param position 직책: 팀장
 */
public record ContactEntry(
        String name,
        String rank,
        String position,
        String department,
        String email,
        String phone,
        String language,
        String notes) {
    private static final int LONGEST = 100;
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_NOTES = 4_000;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    public ContactEntry {
        name = name.strip();
        rank = rank.strip();
        position = position.strip();
        department = department.strip();
        email = email.strip();
        phone = phone.strip();
        language = language.strip();
        notes = notes.strip();
        new Checks()
                .that(!name.isEmpty() && name.length() <= LONGEST, PartnerRule.CONTACT_HAS_A_NAME)
                .that(
                        email.isEmpty()
                                || email.length() <= LONGEST_EMAIL
                                        && EMAIL.matcher(email).matches(),
                        PartnerRule.CONTACT_EMAIL_IS_AN_ADDRESS)
                .that(
                        Stream.of(rank, position, department, phone, language)
                                .allMatch(text -> text.length() <= LONGEST),
                        PartnerRule.CONTACT_FIELD_IS_SHORT_ENOUGH,
                        LONGEST)
                .that(
                        notes.length() <= LONGEST_NOTES,
                        PartnerRule.NOTES_ARE_SHORT_ENOUGH,
                        LONGEST_NOTES)
                .done();
    }

    /** A name stands with its 직급: 신도현 차장. The space never breaks. */
    public String titled() {
        return rank.isEmpty() ? name : name + "\u00a0" + rank;
    }
}
