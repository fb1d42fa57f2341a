package org.hamkke.alliance.web;

import org.hamkke.shell.Refused;

/**
 * What was typed on the page of the parties, and why it was refused.
 *
 * @param invite a company that the founder invites alone, or the letter to one on which all have agreed
 * @param joiner a company for the keys
 * @param party to whom the letter goes, if it is one
 */
public record PartyForms(InviteForm invite, JoinerForm joiner, String party, Refused refused) {
    static final PartyForms BLANK =
            new PartyForms(InviteForm.BLANK, JoinerForm.BLANK, "", Refused.nothing());

    static PartyForms invite(InviteForm typed, Refused refused) {
        return new PartyForms(typed, JoinerForm.BLANK, "", refused);
    }

    static PartyForms joiner(JoinerForm typed, Refused refused) {
        return new PartyForms(InviteForm.BLANK, typed, "", refused);
    }

    static PartyForms letter(String party, InviteForm typed, Refused refused) {
        return new PartyForms(typed, JoinerForm.BLANK, party, refused);
    }

    /** What was typed in the letter to this company. */
    public InviteForm letterTo(PartyLine one) {
        return isTo(one) ? invite : InviteForm.BLANK;
    }

    public Refused refusedAt(PartyLine one) {
        return isTo(one) ? refused : Refused.nothing();
    }

    private boolean isTo(PartyLine one) {
        return one.id().toString().equals(party);
    }
}
