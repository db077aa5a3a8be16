/**
 * Files and pictures in chats: what is taken, how it is made harmless, where its bytes are and who
 * may load them.
 */
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "website",
      "agent",
      "interaction",
      "message",
      "supervision",
      "customerjourney"
    })
@NullMarked
package dev.parley.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
