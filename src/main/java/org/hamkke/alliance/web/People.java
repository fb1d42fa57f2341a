package org.hamkke.alliance.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hamkke.database.Rows;
import org.hamkke.kernel.OrganisationId;
import org.hamkke.shell.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who answers for each side: those who hold its key and those who manage the alliance. */
@Component
class People {
    private static final int MOST_PER_SIDE = 4;

    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(UUID organisationId, String name, String rank, boolean holdsKey) {
        PartyLine.Face face() {
            var titled = rank.isEmpty() ? name : name + "\u00a0" + rank;
            return new PartyLine.Face(
                    titled,
                    initials(name),
                    Words.t(holdsKey ? "kernel.role.executive" : "kernel.role.manager"));
        }
    }

    @Transactional(readOnly = true)
    Map<OrganisationId, List<PartyLine.Face>> answeringFor(Collection<OrganisationId> sides) {
        return jdbc
                .sql(
                        """
                        select organisation_id, name, rank, 'EXECUTIVE' = any (roles) as holds_key from
                               (select p.*, row_number() over (partition by organisation_id order by ('EXECUTIVE' = any (roles)) desc, joined_at, id) as place
                                  from identity.people p
                                 where organisation_id = any (?) and left_at is null and roles && array['EXECUTIVE', 'MANAGER']) ranked
                         where place <= ? order by organisation_id, place
                        """)
                .param(sides.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .param(MOST_PER_SIDE)
                .query(Rows.of(Row.class))
                .stream()
                .collect(
                        Collectors.groupingBy(
                                row -> new OrganisationId(row.organisationId()),
                                Collectors.mapping(Row::face, Collectors.toList())));
    }

    /** 이서연 is 서연; Lena Vogt is LV. */
    static String initials(String name) {
        var words = name.strip().split("\\s+");
        if (words.length > 1)
            return words[0].substring(0, 1) + words[words.length - 1].substring(0, 1);
        return name.length() > 2 ? name.substring(name.length() - 2) : name;
    }
}
