/** Ratings: what customers think of their chats once those are over. */
@ApplicationModule(allowedDependencies = {"platform", "website", "interaction", "form"})
@NullMarked
package dev.parley.rating;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
