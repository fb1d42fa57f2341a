package org.hamkke.shell.face;

import java.util.List;

/** One of two versions that met: whose it is and what its fields say, in the same order in both. */
public record Version(String author, String when, List<Fact> fields) {
    public Version {
        fields = List.copyOf(fields);
    }
}
