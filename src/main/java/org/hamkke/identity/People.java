package org.hamkke.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
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
}
