/** Dispositions: what a chat can have come to, in up to three levels, and where each is of use. */
@ApplicationModule(allowedDependencies = {"platform", "audit", "website", "queue"})
@NullMarked
package dev.parley.disposition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
