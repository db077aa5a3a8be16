/**
 * Messages of an interaction: stored once, numbered without holes, redelivered until acknowledged.
 */
@ApplicationModule(allowedDependencies = {"platform", "form", "website", "agent", "interaction"})
@NullMarked
package dev.parley.message;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
