/**
 * Runs PostgreSQL, Keycloak and a demo web site on this machine, so that Parley needs no
 * installation.
 */
@ApplicationModule(
    displayName = "Local services",
    allowedDependencies = {})
@NullMarked
package dev.parley.local;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
