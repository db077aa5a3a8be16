/**
 * Contacts: the persons who chat, the lists they are in, and how a website proves who somebody is.
 */
@ApplicationModule(allowedDependencies = {"platform", "audit", "website"})
@NullMarked
package dev.parley.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
