/** Supervision: who of the staff sees all running chats, reads along, whispers and intervenes. */
@ApplicationModule(
    allowedDependencies = {"platform", "audit", "agent", "queue", "interaction", "message"})
@NullMarked
package dev.parley.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
