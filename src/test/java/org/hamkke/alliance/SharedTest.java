package org.hamkke.alliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamkke.alliance.Story.as;

import org.hamkke.ProductTest;
import org.hamkke.assent.AssentRule;
import org.hamkke.assent.Assents;
import org.hamkke.assent.ProposalId;
import org.hamkke.demo.Founded;
import org.hamkke.identity.Invitations;
import org.hamkke.identity.Letters;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.RuleViolation;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two companies in one alliance and a third one outside, fresh for every test. */
@ProductTest
public abstract class SharedTest {
    @Autowired Seats seats;
    @Autowired Alliances alliances;
    @Autowired Invitations invitations;
    @Autowired Letters letters;
    @Autowired protected Assents assents;
    @Autowired protected JdbcClient jdbc;
    @Autowired protected TransactionTemplate transactions;

    protected Story story;

    @BeforeEach
    void anAllianceOfTwo() {
        story = new Story(Founded.of(seats, alliances, invitations, letters), assents);
    }

    /** Past the module, as nobody can by its verbs. */
    protected void changeBehind(Actor actor, String sql) {
        Runnable change = () -> jdbc.sql(sql).param(story.alliance().value()).update();
        as(actor, () -> transactions.executeWithoutResult(_ -> change.run()));
    }

    protected void assertTakesNoEffect(ProposalId proposal) {
        story.turn(story.founded().hanbit(), proposal);
        var refusal =
                catchThrowableOfType(
                        RuleViolation.class, () -> story.turn(story.founded().seum(), proposal));
        assertThat(refusal.rule()).isEqualTo(AssentRule.CONTENT_STILL_STANDS);
    }
}
