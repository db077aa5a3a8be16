/** Beside a chat: its contact, the customer journey, and the way that the chat has taken. */
@ApplicationModule(allowedDependencies = {"platform", "agent", "contact", "interaction", "message"})
@NullMarked
package dev.parley.customerjourney;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
