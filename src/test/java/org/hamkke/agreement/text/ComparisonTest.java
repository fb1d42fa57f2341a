package org.hamkke.agreement.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hamkke.agreement.text.WordDiff.Run;
import org.hamkke.agreement.text.WordDiff.State;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    @Test
    void onlyTheNumberDiffersNotItsCounterOrParticle() {
        var runs = WordDiff.of("세움에너지는 실증 현장 80곳과 안전 인력을 제공한다.", "세움에너지는 실증 현장 120곳과 안전 인력을 제공한다.");

        assertThat(runs)
                .containsExactly(
                        new Run(State.SAME, "세움에너지는 실증 현장 "),
                        new Run(State.REMOVED, "80"),
                        new Run(State.ADDED, "120"),
                        new Run(State.SAME, "곳과 안전 인력을 제공한다."));
    }

    @Test
    void aComparisonLosesNoCharacterOfEitherSide() {
        var random = new Random(20261122);
        for (int round = 0; round < 300; round++) {
            var before = sentence(random);
            var after = sentence(random);
            var runs = WordDiff.of(before, after);
            assertThat(written(runs, State.ADDED)).isEqualTo(before);
            assertThat(written(runs, State.REMOVED)).isEqualTo(after);
        }
    }

    @Test
    void aParagraphPutBetweenTwoOthersIsTheOnlyChange() {
        var before = Texts.sound();
        var after = Texts.with(before, 10, "협약의 변경", "양사의 서면 동의로 변경할 수 있다.\n변경의 이력은 공동 기록에 남긴다.");

        var change =
                Comparison.of(before, after).articles().stream()
                        .filter(Comparison.Change::touched)
                        .toList();

        assertThat(change)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.state()).isEqualTo(Comparison.State.CHANGED);
                    assertThat(one.lines())
                            .containsExactly(
                                    List.of(new Run(State.SAME, "양사의 서면 동의로 변경할 수 있다.")),
                                    List.of(new Run(State.ADDED, "변경의 이력은 공동 기록에 남긴다.")));
                });
    }

    @Test
    void addedRemovedAndMovedArticlesAreToldApart() {
        var purpose = Texts.article(1, ClauseKind.PURPOSE, "목적", "목적이다.");
        var secret = Texts.article(2, ClauseKind.CONFIDENTIALITY, "비밀유지", "비밀이다.");
        var law = Texts.article(3, ClauseKind.LAW, "준거법", "대한민국 법이다.");
        var moved = new AgreementText.Article(law.id(), 2, law.kind(), law.heading(), law.text());
        var added =
                new AgreementText.Article(
                        new java.util.UUID(9, 9), 3, ClauseKind.OWN, "안전", "안전이 먼저다.");

        var comparison =
                Comparison.of(Texts.of(purpose, secret, law), Texts.of(purpose, moved, added));

        assertThat(comparison.articles())
                .extracting(Comparison.Change::state)
                .containsExactly(
                        Comparison.State.SAME,
                        Comparison.State.REMOVED,
                        Comparison.State.MOVED,
                        Comparison.State.ADDED);
    }

    @Test
    void referencesFollowWhenArticlesAreCountedAnew() {
        var text = "제3조(지식재산)와 제12조에 따르되 「개인정보 보호법」 제3조는 그대로 둔다.";

        assertThat(CrossReferences.renumbered(text, java.util.Map.of(3, 4, 12, 3)))
                .isEqualTo("제4조(지식재산)와 제3조에 따르되 「개인정보 보호법」 제3조는 그대로 둔다.");
    }

    @Test
    void aLineWithADashIsAnItemOfTheParagraphAboveIt() {
        var parsed = ClauseText.of("① 다음과 같다.\n- 설계\n- 제작\n\n② 협의한다.");

        assertThat(parsed.paragraphs())
                .containsExactly(
                        new ClauseText.Paragraph("다음과 같다.", List.of("설계", "제작")),
                        new ClauseText.Paragraph("협의한다.", List.of()));
    }

    @Test
    void theHashChangesWithAnyCharacter() {
        var sound = Texts.sound();
        var hash = sound.hash();

        for (var article : sound.articles()) {
            assertThat(
                            Texts.with(
                                            sound,
                                            article.number(),
                                            article.heading(),
                                            article.text() + " ")
                                    .hash())
                    .isNotEqualTo(hash);
            assertThat(
                            Texts.with(
                                            sound,
                                            article.number(),
                                            article.heading() + "·",
                                            article.text())
                                    .hash())
                    .isNotEqualTo(hash);
        }
        assertThat(AgreementText.read(sound.canonical())).isEqualTo(sound);
        assertThat(AgreementText.read(sound.canonical()).hash()).isEqualTo(hash);
    }

    private static String sentence(Random random) {
        var words = List.of("양사는", " ", "80", "곳과", "지식재산", ".", ",", "1,200", " ", "만 원");
        var sentence = new ArrayList<String>();
        for (int i = random.nextInt(14); i > 0; i--)
            sentence.add(words.get(random.nextInt(words.size())));
        return String.join("", sentence);
    }

    private static String written(List<Run> runs, State without) {
        return String.join(
                "", runs.stream().filter(run -> run.state() != without).map(Run::text).toList());
    }
}
