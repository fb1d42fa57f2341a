package org.hamkke.fit.web;

import static org.hamkke.shell.Words.t;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hamkke.fit.Criterion;
import org.hamkke.fit.Question;
import org.hamkke.fit.QuestionPlan;
import org.hamkke.shell.Typed;
import org.hamkke.shell.face.Fact;
import org.springframework.util.MultiValueMap;

/** A question as it is typed, with its five answers. */
public record QuestionForm(String text, List<String> anchors, int version)
        implements Typed<QuestionForm> {
    static QuestionForm blank() {
        return new QuestionForm("", Collections.nCopies(Criterion.ANCHORS, ""), 0);
    }

    static QuestionForm of(Question question) {
        return new QuestionForm(question.text(), question.anchors(), question.version());
    }

    static QuestionForm typed(MultiValueMap<String, String> sent) {
        var anchors =
                IntStream.range(0, Criterion.ANCHORS)
                        .mapToObj(k -> Sent.text(sent, "anchor" + k * Criterion.ANCHOR_STEP));
        return new QuestionForm(Sent.text(sent, "text"), anchors.toList(), Sent.version(sent));
    }

    QuestionPlan plan() {
        return new QuestionPlan(text, anchors);
    }

    @Override
    public QuestionForm over(int current) {
        return new QuestionForm(text, anchors, current);
    }

    @Override
    public List<Fact> facts() {
        return Stream.concat(
                        Stream.of(new Fact(t("fit.questions.text"), text)),
                        IntStream.range(0, anchors.size())
                                .mapToObj(k -> new Fact(anchor(k), anchors.get(k))))
                .toList();
    }

    private static String anchor(int k) {
        return t("fit.anchor", k * Criterion.ANCHOR_STEP);
    }
}
