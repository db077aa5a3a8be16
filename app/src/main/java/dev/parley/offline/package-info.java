/**
 * Offline messages: what customers leave when no chat is possible, until a supervisor handled it.
 */
@ApplicationModule(allowedDependencies = {"platform", "audit", "form", "website", "interaction"})
@NullMarked
package dev.parley.offline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
