/** Forms that routing flows ask customers to fill in, and what they have answered. */
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "form",
      "agent",
      "interaction",
      "message",
      "offer",
      "supervision"
    })
@NullMarked
package dev.parley.askedform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
