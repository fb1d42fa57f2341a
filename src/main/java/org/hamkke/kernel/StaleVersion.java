package org.hamkke.kernel;

/** Someone else saved in between. The page that answers shows both texts, so that neither is lost. */
public class StaleVersion extends RuntimeException {
    public StaleVersion() {
        super("someone else saved in between");
    }

    public static void unless(boolean fresh) {
        if (!fresh) throw new StaleVersion();
    }
}
