/**
 * Bots that answer customers before or instead of agents: who they are and which chats they have.
 */
@ApplicationModule(allowedDependencies = {"platform", "audit", "interaction", "message"})
@NullMarked
package dev.parley.bot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
