/** The safe-flow check: what a routing flow may hold, rule by rule, on the raw XML. */
@NullMarked
package dev.parley.flow.check;

import org.jspecify.annotations.NullMarked;
