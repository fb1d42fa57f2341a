package org.hamkke.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.AllianceSummary;
import org.hamkke.alliance.Alliances;
import org.hamkke.kernel.Actor;
import org.hamkke.responsibility.HolderId;
import org.hamkke.responsibility.Holders;
import org.hamkke.responsibility.Letter;
import org.hamkke.responsibility.Responsibilities;
import org.hamkke.responsibility.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who does what: two teams of each company and the joint committee, with one who answers for every task. */
@Component
@Order(40)
class DesignChapter implements Chapter {
    /** @param letters one for each holder, in their order; a dot for none */
    private record Row(String task, String letters) {}

    private static final List<Row> GRID =
            List.of(
                    new Row("로봇 설계와 개선", "C A/R . C I"),
                    new Row("현장 안전 계획", "I C A/R C I"),
                    new Row("로봇 설치와 시운전", "C R A/R . I"),
                    new Row("현장 데이터 모으기", "I R A/R C ."),
                    new Row("고장 대응과 정비", "I A/R C . I"),
                    new Row("고객 제안과 견적", "R C C A/R I"),
                    new Row("분기 정산", "R . . R A"),
                    new Row("다음 현장 정하기", "R C C R A"));

    private final Alliances alliances;
    private final Holders holders;
    private final Tasks tasks;
    private final Responsibilities responsibilities;
    private final Keys keys;

    DesignChapter(
            Alliances alliances,
            Holders holders,
            Tasks tasks,
            Responsibilities responsibilities,
            Keys keys) {
        this.alliances = alliances;
        this.holders = holders;
        this.tasks = tasks;
        this.responsibilities = responsibilities;
        this.keys = keys;
    }

    @Override
    public void tell(Theatre theatre) {
        var id = theatre.alliance(AllianceChapter.FIELD_ROBOTS);
        theatre.run(
                Cast.HANBIT.manager(),
                actor -> {
                    assign(actor, id, holders(actor, alliances.get(actor, id)));
                    var drafted = responsibilities.draft(actor, id);
                    responsibilities.propose(actor, id, drafted.fingerprint());
                });
        keys.turn(theatre, Cast.HANBIT, Cast.SEUM);
    }

    private List<HolderId> holders(Actor actor, AllianceSummary alliance) {
        var ours = alliance.parties().getFirst().id();
        var theirs = alliance.parties().getLast().id();
        return List.of(
                holder(actor, alliance, "제휴팀", ours, "제안, 정산과 두 회사 사이의 연락을 맡아요."),
                holder(actor, alliance, "로봇개발팀", ours, "로봇의 설계와 정비를 맡아요."),
                holder(actor, alliance, "현장운영팀", theirs, "현장의 안전과 설치를 맡아요."),
                holder(actor, alliance, "신사업실", theirs, "고객과 새 현장을 맡아요."),
                holder(actor, alliance, "공동 운영위원회", null, "두 회사가 함께 정할 일을 정해요."));
    }

    private HolderId holder(
            Actor actor,
            AllianceSummary alliance,
            String name,
            @Nullable UUID party,
            String description) {
        return holders.add(actor, alliance.id(), new Holders.Role(name, party, description, null));
    }

    private void assign(Actor actor, AllianceId id, List<HolderId> columns) {
        for (var row : GRID) {
            var task = tasks.add(actor, id, row.task(), "");
            tasks.assign(actor, id, task, 0, letters(row, columns));
        }
    }

    private static Map<HolderId, Optional<Letter>> letters(Row row, List<HolderId> columns) {
        var letters = new HashMap<HolderId, Optional<Letter>>();
        var codes = row.letters().split(" ");
        for (int i = 0; i < codes.length; i++)
            if (!codes[i].equals(".")) letters.put(columns.get(i), Letter.of(codes[i]));
        return letters;
    }
}
