/** What the model calls. */
@NullMarked
package dev.parley.video.process;

import org.jspecify.annotations.NullMarked;
