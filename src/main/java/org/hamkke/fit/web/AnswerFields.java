package org.hamkke.fit.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hamkke.fit.Answers;
import org.hamkke.fit.FitRule;
import org.hamkke.fit.QuestionId;

/** The fields of a form that answer questions; each is named by what it answers. */
final class AnswerFields {
    private static final String ANSWER = "answer:";

    private AnswerFields() {}

    /** @param path what leads to the question, and the question */
    static String name(Object... path) {
        var name = new StringBuilder(ANSWER);
        for (int k = 0; k < path.length; k++) name.append(k == 0 ? "" : ":").append(path[k]);
        return name.toString();
    }

    static boolean isOne(String name) {
        return name.startsWith(ANSWER);
    }

    /** Those under this path; one left open is none. */
    static Answers read(Map<String, List<String>> sent, Object... path) {
        var prefix = name(path) + ":";
        var answers = new HashMap<QuestionId, Integer>();
        sent.forEach((name, values) -> {
            if (name.startsWith(prefix) && !values.getFirst().isBlank())
                answers.put(
                        QuestionId.of(name.substring(prefix.length())), points(values.getFirst()));
        });
        return new Answers(answers);
    }

    private static int points(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException _) {
            throw FitRule.ANSWER_IS_ONE_OF_THE_FIVE.refusal();
        }
    }
}
