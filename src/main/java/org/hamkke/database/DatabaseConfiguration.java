package org.hamkke.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** From a server to a pool: start it, migrate as its owner, work as the application role. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    /** Closed after the pool that depends on it, so that shutting down never waits for a server already gone. */
    @Bean(destroyMethod = "close")
    DatabaseServer databaseServer(DatabaseSettings settings) {
        return settings.external()
                ? DatabaseServer.external(settings)
                : DatabaseServer.embedded(settings);
    }

    @Bean
    DataSource dataSource(DatabaseServer server, DatabaseSettings settings) {
        var owner = server.owner();
        var application = new ApplicationRole(owner, settings).ready();
        migrate(owner, application);
        return pool(application, settings.poolSize());
    }

    private static void migrate(DatabaseAccess owner, DatabaseAccess application) {
        Flyway.configure()
                .dataSource(owner.url(), owner.user(), owner.password())
                .locations("classpath:db/migration")
                .defaultSchema("migration")
                .outOfOrder(true)
                .placeholders(java.util.Map.of("application", application.user()))
                .load()
                .migrate();
    }

    /**
     * Without a search path, as our functions have none: everything is called by its full name, and a function that is reached
     * from here and from another function keeps its plan.
     */
    private static DataSource pool(DatabaseAccess application, int size) {
        var config = new HikariConfig();
        config.setJdbcUrl(application.url());
        config.setUsername(application.user());
        config.setPassword(application.password());
        config.setMaximumPoolSize(size);
        config.setPoolName("hamkke");
        config.setConnectionInitSql("set search_path to ''");
        return new HikariDataSource(config);
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new ActorTransactions(dataSource);
    }

    @Bean
    JdbcClient jdbcClient(DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }
}
