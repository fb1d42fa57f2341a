package org.hamkke.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.hamkke.ProductTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class PoolTest {
    @Autowired JdbcClient jdbc;

    @Test
    void nothingIsCalledByLessThanItsFullName() {
        var schemas = jdbc.sql("select unnest(current_schemas(false))").query(String.class).list();

        assertThat(schemas).as("of the search path").isEmpty();
    }
}
