package org.hamkke.alliance;

import java.util.List;
import java.util.stream.Collectors;
import org.hamkke.kernel.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A number of a blueprint that was only worded anew keeps the goals that are linked to it. */
@Component
class RenamedNumbers {
    private final JdbcClient jdbc;

    RenamedNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void follow(
            Actor actor, BlueprintId blueprint, List<Expectation> before, List<Expectation> now) {
        var known = before.stream().map(Expectation::name).collect(Collectors.toSet());
        var standing = now.stream().map(Expectation::name).collect(Collectors.toSet());
        for (int place = 0; place < Math.min(before.size(), now.size()); place++) {
            var was = before.get(place).name();
            var is = now.get(place).name();
            if (!standing.contains(was) && !known.contains(is)) rename(actor, blueprint, was, is);
        }
    }

    private void rename(Actor actor, BlueprintId blueprint, String was, String is) {
        jdbc.sql(
                        "update alliance.goal_links set number = ? where circle_id = ? and blueprint_id = ? and number = ?")
                .params(is, actor.ours().id(), blueprint.value(), was)
                .update();
    }
}
