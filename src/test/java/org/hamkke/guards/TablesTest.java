package org.hamkke.guards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TablesTest {
    private static final String TABLE =
            """
            create table partner.contacts (
                id uuid primary key,
                circle_id uuid not null
            );
            """;

    @Test
    void catchesACircleWithoutRowLevelSecurity() {
        assertThat(Tables.withAnUnguardedCircle(TABLE)).containsExactly("partner.contacts");
    }

    @Test
    void catchesSecurityThatTheOwnerEscapes() {
        var enabled = TABLE + "alter table partner.contacts enable row level security;";
        assertThat(Tables.withAnUnguardedCircle(enabled)).containsExactly("partner.contacts");
    }

    @Test
    void catchesSecurityOnAnotherTable() {
        var misplaced = TABLE + guard("partner.contacts_seen");
        assertThat(Tables.withAnUnguardedCircle(misplaced)).containsExactly("partner.contacts");
    }

    @Test
    void catchesSecurityInAComment() {
        assertThat(Tables.withAnUnguardedCircle(TABLE + "/* " + guard("partner.contacts") + " */"))
                .isNotEmpty();
    }

    @Test
    void catchesACircleThatIsAddedLater() {
        assertThat(
                        Tables.withAnUnguardedCircle(
                                "ALTER TABLE partner.notes ADD COLUMN circle_id uuid;"))
                .containsExactly("partner.notes");
    }

    @Test
    void acceptsATableThatIsForced() {
        assertThat(Tables.withAnUnguardedCircle(TABLE + guard("partner.contacts"))).isEmpty();
        assertThat(
                        Tables.withAnUnguardedCircle(
                                TABLE
                                        + guard("partner.contacts")
                                                .replace("; alter table partner.contacts", ",")))
                .isEmpty();
    }

    @Test
    void leavesATableWithoutCircleAlone() {
        assertThat(
                        Tables.withAnUnguardedCircle(
                                "create table shell.pages (id int); select circle_id from partner.contacts;"))
                .isEmpty();
    }

    private static String guard(String table) {
        return "alter table %1$s enable row level security; alter table %1$s force row level security;"
                .formatted(table);
    }
}
