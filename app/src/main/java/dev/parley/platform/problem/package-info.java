/** Errors of the domain and how each wire tells them (RFC 9457). */
@NullMarked
package dev.parley.platform.problem;

import org.jspecify.annotations.NullMarked;
