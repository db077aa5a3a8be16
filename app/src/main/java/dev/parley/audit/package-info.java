/** The audit log: what members of the staff did that somebody may ask about later. */
@ApplicationModule(allowedDependencies = "platform")
@NullMarked
package dev.parley.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
