package org.hamkke.fit;

import java.util.UUID;
import org.hamkke.kernel.Ids;

/** Names a question. */
public record QuestionId(UUID value) {
    static QuestionId next() {
        return new QuestionId(Ids.next());
    }

    public static QuestionId of(String text) {
        return new QuestionId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
