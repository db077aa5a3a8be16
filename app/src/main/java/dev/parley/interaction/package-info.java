/**
 * The interaction: one chat from first message to closing, its process instance and its waiting
 * line.
 */
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "website",
      "agent",
      "queue",
      "form",
      "disposition",
      "contact"
    })
@NullMarked
package dev.parley.interaction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
