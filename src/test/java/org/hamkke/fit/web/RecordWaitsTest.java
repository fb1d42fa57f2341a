package org.hamkke.fit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamkke.fit.web.TheWorkbench.text;

import org.hamkke.ProductTest;
import org.hamkke.demo.Visit;
import org.hamkke.fit.TheChoice;
import org.hamkke.fit.TheWait;
import org.hamkke.kernel.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A large choice is studied in the background: whoever records a decision meanwhile loses nothing and is led on. */
@ProductTest
@Import({TheWorkbench.class, TheWait.class})
class RecordWaitsTest {
    private static final String WAITS = "순위가 얼마나 확실한지 셈하고 있어요.";
    private static final String REASON = "현장을 가장 잘 알아요.";

    private static int points = 40;

    @Autowired TheWorkbench workbench;
    @Autowired TheWait wait;

    TheChoice choice;
    Visit manager;
    String path;

    @BeforeEach
    void othersHaveAskedBefore() throws Exception {
        choice = workbench.many(points++);
        manager = workbench.visit(choice.hanbit(), Role.MANAGER);
        path = "/selections/" + choice.id() + "/records";
        wait.begins();
    }

    @AfterEach
    void theyAreAnswered() {
        wait.ends();
    }

    @Test
    void theFormOpensByItselfWhenTheStudyIsDone() throws Exception {
        assertThat(text(manager.open(path + "/new")))
                .contains(WAITS, "hx-get=\"" + path + "/new\"")
                .doesNotContain("name=\"reason\"");

        theyAreAnswered();

        assertThat(text(manager.open(path + "/new")))
                .contains("name=\"reason\"")
                .doesNotContain(WAITS);
    }

    @Test
    void whatWasTypedStaysWhileThePageAsksWhetherItIsDone() throws Exception {
        var answer = manager.submit(path, "version", "0", "seen", "0".repeat(64), "reason", REASON);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer)).contains(REASON, WAITS, "hx-get=\"" + path + "/wait\"");
        assertThat(text(manager.open(path + "/wait"))).contains(WAITS, "hx-get");

        theyAreAnswered();

        assertThat(text(manager.open(path + "/wait")))
                .contains("셈이 끝났어요.")
                .doesNotContain("hx-get");
    }

    @Test
    void anotherCompanyAndASignedOutVisitorDontLearnOfIt() throws Exception {
        var stranger = workbench.visit(workbench.stranger(), Role.EXECUTIVE);

        assertThat(stranger.open(path + "/wait").getStatus()).isEqualTo(404);
        assertThat(workbench.signedOut().open(path + "/wait").getStatus()).isIn(302, 303);
    }
}
