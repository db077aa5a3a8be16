/**
 * Transcripts: an interaction as a PDF, for its agent, for supervisors and, if the website allows
 * it, for its customer.
 */
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "audit",
      "agent",
      "website",
      "interaction",
      "message",
      "attachment",
      "mail"
    })
@NullMarked
package dev.parley.transcript;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
