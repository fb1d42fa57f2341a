package org.hamkke.fit;

import static org.hamkke.shell.Words.t;

import org.hamkke.identity.EmailAddress;
import org.hamkke.identity.Letters;
import org.hamkke.identity.NewLetter;
import org.hamkke.shell.Language;

/** Asks for a judgement, with the way to the sheet; what it is about stands there alone, since others read letters too. */
record RaterLetter(String company, String inviter, String dueOn) {
    NewLetter toColleague(EmailAddress email, String tag, SelectionId id) {
        return letter("colleague", email, tag, "/selections/" + id + "/sheet");
    }

    NewLetter toGuest(EmailAddress email, String tag, String secret) {
        return letter("guest", email, tag, "/rating/" + secret);
    }

    private NewLetter letter(String kind, EmailAddress email, String tag, String path) {
        var key = "fit.letter." + kind;
        var language = "en".equals(tag) ? Language.ENGLISH : Language.KOREAN;
        var due = dueOn.isEmpty() ? "" : t(language, "fit.letter.due", dueOn);
        var link = Letters.LINK_BASE + path;
        var body = t(language, key + ".body", company, inviter, link, due);
        return new NewLetter(email, t(language, key + ".subject", company), body);
    }
}
