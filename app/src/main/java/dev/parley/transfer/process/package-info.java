/** What the model calls. */
@NullMarked
package dev.parley.transfer.process;

import org.jspecify.annotations.NullMarked;
