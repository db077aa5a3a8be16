/** Offers: who is asked to take a waiting chat, in which order, and whose answer counts. */
@ApplicationModule(allowedDependencies = {"platform", "website", "agent", "queue", "interaction"})
@NullMarked
package dev.parley.offer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
