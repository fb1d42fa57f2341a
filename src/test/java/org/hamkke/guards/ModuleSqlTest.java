package org.hamkke.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModuleSqlTest {
    private static final ModuleSql GUARD =
            new ModuleSql(Set.of("agreement", "partner", "alliance", "fit", "inbox"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"select name from partner.organisations\"",
                "\"\"\"\n select a.title\n from agreement.agreements a\n join partner.organisations p on p.id = a.party\n\"\"\"",
                "\"from agreement.agreements a, partner.organisations p\"",
                "\"from partner.organisations p, agreement.agreements a\"",
                "\"select 1 from \" + /* theirs */ \"partner.organisations\"",
                "\"INSERT INTO partner.organisations values (?)\"",
                "\"update partner.organisations set name = ?\"",
                "\"select 1 from\\npartner.organisations\"",
                "\"delete from only \\\"partner\\\".organisations\"",
                "\"join lateral partner.visible(1) v on true\""
            })
    void catchesATableOfAnotherModule(String expression) {
        assertThat(foreignIn("String sql = " + expression + ";")).containsExactly("partner");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "String sql = \"select p.name from agreement.agreements partner where partner.name = ?\";",
                "String sql = \"select 1 from agreement.terms order by a, partner.name\";",
                "// read from partner.organisations one day\nString sql = \"select 1\";",
                "String sql = \"select 1 -- not from partner.organisations\";",
                "char quote = '\"'; var from = partner.name(); char other = '\"';",
                "String key = \"partner.name\";",
                "String dash = \"\\u2013\"; String path = \"C:\\\\u2013\";"
            })
    void letsItsOwnTablesAliasesAndWordsPass(String source) {
        assertThat(foreignIn(source)).isEmpty();
    }

    @Test
    void aReaderIsNotExempt() {
        assertThat(GUARD.foreignInJava("String sql = \"select 1 from fit.scores\";", "inbox"))
                .containsExactly("fit");
    }

    @Test
    void aMigrationMayPointAtTheSpineOnly() {
        var sql =
                "create table agreement.signatures (party uuid references partner.organisations, score int references fit.scores)";
        assertThat(GUARD.foreignInMigration(sql, "agreement")).containsExactly("fit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table partner.organisations add column grade int",
                "create table if not exists partner.grades (id uuid)",
                "create unique index one_grade on partner.organisations (grade)",
                "create policy everyone on partner.organisations using (true)",
                "insert into partner.organisations values (1)",
                "delete from partner.organisations"
            })
    void aMigrationMayNotChangeTheSpine(String sql) {
        assertThat(GUARD.foreignInMigration(sql, "agreement")).containsExactly("partner");
    }

    private static Set<String> foreignIn(String source) {
        return GUARD.foreignInJava(source, "agreement");
    }
}
