package org.hamkke.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hamkke.kernel.OrganisationId;
import org.hamkke.kernel.PersonId;

/** Rows to people. */
final class People {
    private People() {}

    static PersonSummary summary(ResultSet row, int number) throws SQLException {
        return new PersonSummary(
                new PersonId(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getString("name"),
                row.getString("rank"),
                row.getString("position"),
                row.getString("department"),
                Passes.roles(row.getArray("roles")));
    }

    static Member member(ResultSet row, int number) throws SQLException {
        var locked = row.getObject("locked_until", OffsetDateTime.class);
        return new Member(
                summary(row, number),
                row.getString("email"),
                locked == null ? null : locked.toInstant(),
                row.getInt("version"));
    }
}
