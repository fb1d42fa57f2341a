package org.hamkke.demo;

import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.hamkke.fit.Answers;
import org.hamkke.fit.Question;
import org.hamkke.fit.QuestionId;
import org.hamkke.fit.QuestionPlan;

/** What raters are asked about how a candidate works on our sites, and what each of them answered. */
final class SiteManners {
    static final List<QuestionPlan> ASKED =
            List.of(
                    asks(
                            "현장에서 위험해 보이면 누가 일을 멈출 수 있나요?",
                            "아무도 멈추지 못해요.",
                            "본사의 허락을 받아야 멈춰요.",
                            "현장 책임자가 판단해서 멈춰요.",
                            "누구나 멈추고, 까닭은 나중에 함께 살펴요.",
                            "누구나 멈추고, 멈춘 사람을 고맙게 여겨요."),
                    asks(
                            "우리 현장 사람이 물으면 누가 어떻게 답하나요?",
                            "물어볼 사람이 없어요.",
                            "대표 번호로만 물을 수 있어요.",
                            "담당자가 며칠 안에 답해요.",
                            "담당자가 그날 안에 답해요.",
                            "현장에 와서 함께 풀어요."),
                    asks(
                            "자기 잘못으로 사고가 났을 때 사실대로 말하나요?",
                            "끝까지 감춰요.",
                            "증거를 보여 줘야 인정해요.",
                            "물어보면 사실대로 말해요.",
                            "묻기 전에 먼저 말해요.",
                            "먼저 말하고 되풀이되지 않게 고쳐요."));

    private static final int OPEN = -1;

    /** For each rater, each candidate, each question; guests can't know how we were told of an accident. */
    private static final int[][][] ANSWERS = {
        {{75, 75, 75}, {75, 50, 75}, {75, 100, 75}, {75, 75, 50}},
        {{75, 75, 50}, {75, 75, 50}, {75, 75, 75}, {50, 75, 75}},
        {{75, 100, 75}, {75, 75, 50}, {100, 75, 75}, {25, 25, 50}},
        {{75, 50, OPEN}, {75, 50, OPEN}, {75, 75, OPEN}, {75, 50, OPEN}},
        {{75, 75, OPEN}, {50, 75, OPEN}, {100, 75, OPEN}, {75, 75, OPEN}}
    };

    private SiteManners() {}

    static Answers answers(int rater, int candidate, List<Question> asked) {
        var given = new HashMap<QuestionId, Integer>();
        IntStream.range(0, asked.size())
                .filter(k -> ANSWERS[rater][candidate][k] != OPEN)
                .forEach(k -> given.put(asked.get(k).id(), ANSWERS[rater][candidate][k]));
        return new Answers(given);
    }

    private static QuestionPlan asks(String text, String... answers) {
        return new QuestionPlan(text, List.of(answers));
    }
}
