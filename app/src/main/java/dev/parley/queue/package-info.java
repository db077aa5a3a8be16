/** Queues: named groups of agents with an offer strategy, time limits and a weight. */
@ApplicationModule(allowedDependencies = {"platform", "agent", "audit"})
@NullMarked
package dev.parley.queue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
