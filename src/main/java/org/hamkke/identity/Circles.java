package org.hamkke.identity;

import java.util.List;
import java.util.UUID;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Circle;
import org.hamkke.kernel.Guard;
import org.hamkke.kernel.NotFound;
import org.hamkke.kernel.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens circles and checks who stands in them. */
@Component
public class Circles implements Guard {
    private final JdbcClient jdbc;

    Circles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Opens a new circle with the actor's organisation as its first member. */
    @Transactional
    public void open(Actor actor, Circle circle) {
        jdbc.sql("select identity.open_circle(?, ?)")
                .params(circle.id(), circle.kind().name())
                .query((row, _) -> row)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public void requireInside(Actor actor, Circle circle) {
        if (circle.kind() == Circle.Kind.OURS ? !isOwn(actor, circle) : !isAdmitted(actor, circle))
            throw new NotFound();
    }

    private static boolean isOwn(Actor actor, Circle circle) {
        return actor.lens().isEmpty()
                && actor.worksOnAlliances()
                && circle.id().equals(actor.organisation().value());
    }

    private boolean isAdmitted(Actor actor, Circle circle) {
        if (actor.lens().isPresent() && !actor.lens().get().circle().equals(circle.id()))
            return false;
        return jdbc.sql(
                        """
                        select exists (select from identity.admissions
                                        where circle_id = ? and (organisation_id = ? and ? or person_id = ?))
                        """)
                .params(circle.id(), actor.organisation().value())
                .params(actor.worksOnAlliances(), actor.person().value())
                .query(Boolean.class)
                .single();
    }

    @Transactional(readOnly = true)
    public List<OrganisationId> organisationsIn(Circle circle) {
        return jdbc.sql(
                        """
                        select organisation_id from identity.admissions
                         where circle_id = ? and organisation_id is not null order by admitted_at, organisation_id
                        """)
                .param(circle.id())
                .query((row, _) -> new OrganisationId(row.getObject(1, UUID.class)))
                .list();
    }
}
