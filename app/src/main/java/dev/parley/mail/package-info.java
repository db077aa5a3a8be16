/** Mail that Parley sends, through the mail server that the administrator has named. */
@ApplicationModule(allowedDependencies = {"platform", "audit"})
@NullMarked
package dev.parley.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
