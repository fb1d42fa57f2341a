package org.hamkke.alliance;

import static org.hamkke.alliance.Story.as;

import java.util.List;
import java.util.Optional;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Money;
import org.hamkke.kernel.OrganisationId;
import org.hamkke.kernel.Role;

/** Two sides at their canvases. */
public record Canvasing(Story story, Canvases canvases) {
    public static final String OURS = "첫 양산을 14개월 앞당겨요";
    public static final String THEIRS = "설치 원가를 30% 줄여요";
    public static final String THEY_THINK_OF_US = "현장 데이터를 얻어요";

    public void open() {
        open("");
    }

    void open(String reason) {
        var manager = story.hanbit(Role.MANAGER);
        as(manager, () -> canvases.open(manager, story.alliance(), reason));
    }

    public void hanbitHandsIn(int version) {
        handIn(
                story.hanbit(Role.MANAGER),
                canvas(OURS, story.seum(Role.MANAGER), "현장 사고를 없애요"),
                version);
    }

    public void seumHandsIn(int version) {
        handIn(
                story.seum(Role.MANAGER),
                canvas(THEIRS, story.hanbit(Role.MANAGER), THEY_THINK_OF_US),
                version);
    }

    void handIn(Actor actor, Canvas canvas, int version) {
        as(actor, () -> canvases.handIn(actor, story.alliance(), canvas, version));
    }

    void write(Actor actor, Canvas canvas, int version) {
        as(actor, () -> canvases.write(actor, story.alliance(), canvas, version));
    }

    static Canvas canvas(String benefit, Actor other, String wants) {
        return canvas(benefit, other.organisation(), wants);
    }

    public static Canvas canvas(String benefit, OrganisationId other, String wants) {
        return new Canvas(
                benefit,
                "양산 승인일",
                Optional.of(new WonRange(Money.won(200_000_000), Money.won(300_000_000))),
                "앞당긴 달마다 2,000만 원",
                "로봇 두 대와 사람 셋",
                Optional.of(new WonRange(Money.won(50_000_000), Money.won(80_000_000))),
                List.of(new Canvas.Belief(other, wants)));
    }

    List<CanvasRound> rounds(Actor actor) {
        return as(actor, () -> canvases.rounds(actor, story.alliance()));
    }

    CanvasRound latest(Actor actor) {
        return rounds(actor).getFirst();
    }

    Optional<OwnCanvas> own(Actor actor) {
        return as(actor, () -> canvases.own(actor, story.alliance()));
    }
}
