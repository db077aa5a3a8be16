/** The interactions list: finds chats by text and by what is recorded of them, page after page. */
@ApplicationModule(allowedDependencies = {"platform", "agent", "contact", "interaction"})
@NullMarked
package dev.parley.interactionlist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
