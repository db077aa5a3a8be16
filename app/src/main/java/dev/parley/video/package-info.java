/**
 * Video calls beside a conversation: their limit, their end, and the links by which people join.
 */
@ApplicationModule(
    allowedDependencies = {"platform", "audit", "website", "agent", "interaction", "message"})
@NullMarked
package dev.parley.video;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
