/** The event log: what happened to chats and agents, in order, so that it can be replayed. */
@ApplicationModule(allowedDependencies = {"platform", "agent", "queue", "interaction", "offer"})
@NullMarked
package dev.parley.eventlog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
