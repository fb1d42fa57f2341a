package org.hamkke.fit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamkke.fit.web.TheWorkbench.text;

import java.util.ArrayList;
import java.util.List;
import org.hamkke.ProductTest;
import org.hamkke.fit.CriteriaLocks;
import org.hamkke.fit.CriterionPlan;
import org.hamkke.fit.SelectionPlan;
import org.hamkke.fit.Selections;
import org.hamkke.fit.TheChoice;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@ProductTest
@Import(TheWorkbench.class)
class MatrixPageTest {
    private static final List<String> NEW = List.of("현지 인력", "납기", "특허");

    @Autowired TheWorkbench workbench;
    @Autowired Selections selections;
    @Autowired CriteriaLocks locks;

    TheChoice choice;
    String path;

    @BeforeEach
    void fourCandidatesStandForChoice() {
        choice = workbench.four();
        path = "/selections/" + choice.id();
    }

    @Test
    void whoLacksManyScoresIsToldHowManyAndTheirNamesOnDemand() throws Exception {
        judgeByMore(true);

        for (var page : List.of(path, path + "/methods"))
            assertThat(page(page))
                    .contains("title=\"현지 인력, 납기, 특허\"", "점수 3개 없음")
                    .doesNotContain("없는 점수: 현지");
    }

    @Test
    void whoHasNoScoreAtAllIsSaidToHaveNone() throws Exception {
        judgeByMore(false);

        assertThat(page(path)).contains("매긴 점수 없음").doesNotContain("점수 3개 없음");
    }

    @Test
    void aViewerIsOfferedNoSelectionAndNoCandidate() throws Exception {
        var viewer = workbench.visit(choice.hanbit(), Role.VIEWER);
        var contributor = workbench.visit(choice.hanbit(), Role.CONTRIBUTOR);

        assertThat(page("/selections")).contains(path).doesNotContain("/selections/new");
        assertThat(text(contributor.open("/selections"))).contains("/selections/new");
        for (var form : List.of("/selections/new", path + "/criteria", path + "/candidates"))
            assertThat(viewer.open(form).getStatus()).as(form).isEqualTo(422);
        assertThat(text(contributor.open(path + "/criteria"))).doesNotContain(path + "/trash");
        assertThat(text(workbench.visit(choice.hanbit(), Role.MANAGER).open(path + "/criteria")))
                .contains(path + "/trash");
    }

    private String page(String address) throws Exception {
        return text(workbench.visit(choice.hanbit(), Role.VIEWER).open(address));
    }

    /** @param old whether the criteria of before still count */
    private void judgeByMore(boolean old) {
        var manager = choice.hanbit().the(Role.MANAGER);
        CurrentActor.run(
                manager,
                () -> {
                    locks.unlock(manager, choice.id(), "기준을 더해요");
                    var now = selections.get(manager, choice.id());
                    var plans = new ArrayList<CriterionPlan>();
                    if (old) now.criteria().forEach(one -> plans.add(CriterionPlan.of(one)));
                    NEW.forEach(name -> plans.add(TheChoice.criterion(name, 10, null)));
                    selections.change(
                            manager,
                            now.id(),
                            now.version(),
                            new SelectionPlan(now.name(), now.question(), null, plans));
                });
    }
}
