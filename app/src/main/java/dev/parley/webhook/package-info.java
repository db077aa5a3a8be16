/** Other systems that routing flows ask over HTTP: who they are, and the calls, signed and safe. */
@ApplicationModule(allowedDependencies = {"platform", "audit", "interaction"})
@NullMarked
package dev.parley.webhook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
