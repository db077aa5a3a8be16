/**
 * Routing flows and the calendars of working hours: checked before the engine sees them, published
 * in versions, rolled back.
 */
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "audit",
      "agent",
      "queue",
      "website",
      "webhook",
      "bot",
      "form"
    })
@NullMarked
package dev.parley.flow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
