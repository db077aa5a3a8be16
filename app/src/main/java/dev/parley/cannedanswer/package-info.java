/**
 * Canned answers: texts that agents have ready, by a shortcut, for the chats they are of use in.
 */
@ApplicationModule(
    allowedDependencies = {"platform", "audit", "website", "agent", "queue", "interaction"})
@NullMarked
package dev.parley.cannedanswer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
