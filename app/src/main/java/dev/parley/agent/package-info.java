/** Agents, their presence and the connections that keep it alive. */
@ApplicationModule(allowedDependencies = {"platform", "audit"})
@NullMarked
package dev.parley.agent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
