/** How routing flows ask forms. */
@NullMarked
package dev.parley.askedform.process;

import org.jspecify.annotations.NullMarked;
