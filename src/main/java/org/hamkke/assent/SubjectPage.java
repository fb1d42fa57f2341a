package org.hamkke.assent;

import java.util.List;
import java.util.Map;
import org.hamkke.ledger.SubjectName;
import org.hamkke.shell.face.Fact;

/**
 * How a module shows what it has put to the keys; implement it as a component. Where nobody speaks for a kind, what is
 * signed shows by the names of its fields and leads back to the alliance.
 */
public interface SubjectPage extends SubjectName {
    /** Where the subject itself is read. */
    String path(Keys keys);

    /** Where it is read whole and its key turns, for a module that has a page of its own for that. */
    default String keyPath(Keys keys) {
        return keys.path();
    }

    /** What is signed, in the reader's words, from the signed content alone. */
    List<Fact> facts(Map<String, Object> content);
}
