/** Secrets that the application itself must be able to read again, kept encrypted. */
@NullMarked
package dev.parley.platform.secret;

import org.jspecify.annotations.NullMarked;
