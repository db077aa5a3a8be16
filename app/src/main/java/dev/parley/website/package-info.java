/** Entry points: which web pages may embed the snippet, how it looks there, where its chats go. */
@ApplicationModule(allowedDependencies = {"platform", "audit", "queue", "form"})
@NullMarked
package dev.parley.website;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
