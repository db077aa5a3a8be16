/** Transfers: an agent hands a conversation over to another agent or to a queue. */
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "website",
      "agent",
      "queue",
      "interaction",
      "message",
      "offer"
    })
@NullMarked
package dev.parley.transfer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
