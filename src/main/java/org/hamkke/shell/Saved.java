package org.hamkke.shell;

/**
 * What somebody else saved while a form was being typed.
 *
 * @param form as it would stand if it were opened now
 * @param author whose it is, as the reader may know it
 */
public record Saved<F>(F form, String author, String when) {
    public static <F> Saved<F> byAColleague(F form) {
        return new Saved<>(form, Words.t("shell.conflict.colleague"), justNow());
    }

    /** By a colleague or by another company. */
    public static <F> Saved<F> bySomebody(F form) {
        return new Saved<>(form, Words.t("shell.conflict.other"), justNow());
    }

    private static String justNow() {
        return Words.t("shell.conflict.saved");
    }
}
