/** Who may call what over HTTP; deny by default. */
@NullMarked
package dev.parley.platform.security;

import org.jspecify.annotations.NullMarked;
