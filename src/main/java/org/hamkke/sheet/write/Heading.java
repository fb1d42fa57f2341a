package org.hamkke.sheet.write;

import org.hamkke.sheet.Phrasebook;
import org.hamkke.sheet.column.Column;

/**
 * The head of a written column.
 *
 * @param title already in the reader's language
 * @param required marked by colour and by an asterisk, since colour alone says nothing to some
 */
public record Heading(String title, boolean required) {
    public static Heading of(String title) {
        return new Heading(title, false);
    }

    public static Heading of(Column column, Phrasebook language) {
        return new Heading(language.say(column.title()), column.required());
    }

    String text() {
        return required ? title + " *" : title;
    }
}
