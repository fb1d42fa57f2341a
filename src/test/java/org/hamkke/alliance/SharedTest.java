package org.hamkke.alliance;

import org.hamkke.ProductTest;
import org.hamkke.assent.Assents;
import org.hamkke.demo.Founded;
import org.hamkke.identity.Invitations;
import org.hamkke.identity.Letters;
import org.hamkke.identity.Seats;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Two companies in one alliance and a third one outside, fresh for every test. */
@ProductTest
public abstract class SharedTest {
    @Autowired Seats seats;
    @Autowired Alliances alliances;
    @Autowired Invitations invitations;
    @Autowired Letters letters;
    @Autowired protected Assents assents;

    protected Story story;

    @BeforeEach
    void anAllianceOfTwo() {
        story = new Story(Founded.of(seats, alliances, invitations, letters), assents);
    }
}
