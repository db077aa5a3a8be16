/** Text that people typed, made fit to be stored and shown. */
@NullMarked
package dev.parley.platform.text;

import org.jspecify.annotations.NullMarked;
