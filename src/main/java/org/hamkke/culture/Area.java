package org.hamkke.culture;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What readiness is asked about. */
public enum Area {
    WILL,
    PEOPLE,
    SHARING,
    LAW,
    SYSTEMS,
    EXPERIENCE;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public List<Asked> questions() {
        return Arrays.stream(Asked.values()).filter(one -> one.area() == this).toList();
    }
}
