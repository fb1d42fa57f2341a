package org.hamkke.identity;

import static org.hamkke.shell.Words.t;

import org.hamkke.shell.Language;

/** The words of an invitation, with the link to the seat and the code to type where a link does not work. */
final class InvitationLetter {
    private InvitationLetter() {}

    static NewLetter of(
            Invitation.Kind kind,
            String organisation,
            String inviter,
            String circle,
            EmailAddress email,
            String tag,
            Secret link,
            Secret code) {
        var language = "en".equals(tag) ? Language.ENGLISH : Language.KOREAN;
        var key = "identity.letter." + kind.name().toLowerCase(java.util.Locale.ROOT);
        var body =
                t(
                        language,
                        key + ".body",
                        organisation,
                        inviter,
                        circle,
                        Letters.LINK_BASE + "/invitation/" + link.value(),
                        code.value());
        return new NewLetter(email, t(language, key + ".subject", organisation, circle), body);
    }
}
