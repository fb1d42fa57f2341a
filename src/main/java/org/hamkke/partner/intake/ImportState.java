package org.hamkke.partner.intake;

import java.util.Locale;

/** Where an import stands. */
public enum ImportState {
    /** A person says which column is which. */
    MATCHING,
    READING,
    /** A person looks at the rows. */
    PREVIEW,
    WRITING,
    DONE,
    UNDOING,
    UNDONE,
    FAILED;

    public boolean runs() {
        return this == READING || this == WRITING || this == UNDOING;
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
