package dev.parley.local;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What runs on this machine beside Parley, and where.
 *
 * @param enabled whether PostgreSQL, Keycloak and the demo site are started at all
 * @param directory keeps the database and Keycloak from one start to the next
 * @param keycloakDistribution the zip that the build has fetched
 * @param desktopUrl where browsers find Parley, if not at its own port; without a port, at any
 * @param keycloakAdminPassword of Keycloak's own administrator {@code admin}
 */
@ConfigurationProperties("parley.local")
record LocalProperties(
    @DefaultValue("false") boolean enabled,
    @DefaultValue("data") Path directory,
    @DefaultValue("15432") int postgresPort,
    @DefaultValue("8180") int keycloakPort,
    @DefaultValue("app/target/keycloak/keycloak.zip") Path keycloakDistribution,
    @DefaultValue("") String keycloakAdminPassword,
    @Nullable String desktopUrl) {}
