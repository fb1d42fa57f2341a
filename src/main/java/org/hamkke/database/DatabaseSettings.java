package org.hamkke.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param url an external server, as {@code jdbc:postgresql://…}; absent for the embedded one
 * @param user the owner of the schemas there, who may create a role
 * @param appUser the role the application works as
 * @param appPassword its password; absent to have it derived from the owner's
 * @param folder where the embedded server keeps its data
 * @param poolSize connections kept open
 */
@ConfigurationProperties("hamkke.database")
record DatabaseSettings(
        @Nullable String url,
        @DefaultValue("postgres") String user,
        @DefaultValue("") String password,
        @DefaultValue("hamkke_app") String appUser,
        @Nullable String appPassword,
        @DefaultValue("./hamkke-data") Path folder,
        @DefaultValue("16") int poolSize) {

    boolean external() {
        return url != null && !url.isBlank();
    }
}
