package org.hamkke.fit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hamkke.demo.Cast;
import org.hamkke.demo.Seated;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.Role;
import org.hamkke.partner.Entry;
import org.hamkke.partner.PartnerId;
import org.hamkke.partner.Partners;
import org.jspecify.annotations.Nullable;

/** A company of the cast before its choice: who stands for it and by what they are measured. */
public record TheChoice(Seated hanbit, SelectionId id, List<PartnerId> partners) {
    private static final List<String> ANCHORS = List.of("전혀 없어요", "조금", "절반", "꽤", "아주 많아요");
    private static final List<String> ANSWERS = List.of("결코", "드물게", "때때로", "자주", "언제나");

    public static CriterionPlan criterion(String name, int weight, @Nullable Integer threshold) {
        return new CriterionPlan(null, name, BigDecimal.valueOf(weight), threshold, ANCHORS, true);
    }

    /** Synergy 50, finances 30, and culture as a gate at 50 with weight 20. */
    public static SelectionPlan plan() {
        var criteria =
                List.of(
                        criterion("역량 시너지", 50, null),
                        criterion("재무 건전성", 30, null).forFinances(),
                        criterion("조직 문화", 20, 50));
        return new SelectionPlan("물류 자동화 동맹", "누구와 함께 창고를 자동화할까요?", null, criteria);
    }

    public static TheChoice among(
            Seats seats,
            Partners directory,
            Selections selections,
            Candidates candidates,
            String... names) {
        var hanbit = Seated.of(seats, Cast.HANBIT);
        var minsu = hanbit.the(Role.MANAGER);
        return CurrentActor.as(
                minsu,
                () -> {
                    var partners = new ArrayList<PartnerId>();
                    for (var name : names) partners.add(directory.add(minsu, Entry.named(name)));
                    var id = selections.open(minsu, plan());
                    candidates.add(minsu, id, partners);
                    return new TheChoice(hanbit, id, List.copyOf(partners));
                });
    }

    public List<Rating> sheet(Selection selection, int candidate, @Nullable Integer... points) {
        return IntStream.range(0, points.length)
                .mapToObj(j ->
                        new Rating(
                                partners.get(candidate),
                                selection.criteria().get(j).id(),
                                points[j],
                                "현장 방문",
                                "",
                                0))
                .toList();
    }

    public void score(
            Selections selections,
            Scores scores,
            Actor rater,
            int candidate,
            @Nullable Integer... points) {
        CurrentActor.run(
                rater,
                () -> scores.give(rater, id, sheet(selections.get(rater, id), candidate, points)));
    }

    /** Gives the criterion questions of its own and names them. */
    public List<Question> ask(
            Selections selections, Questions questions, int criterion, String... texts) {
        var minsu = hanbit.the(Role.MANAGER);
        return CurrentActor.as(
                minsu,
                () -> {
                    var measure = selections.get(minsu, id).criteria().get(criterion).id();
                    var plans =
                            Stream.of(texts).map(text -> new QuestionPlan(text, ANSWERS)).toList();
                    questions.addAll(minsu, id, measure, plans);
                    return questions.of(minsu, id, measure);
                });
    }
}
