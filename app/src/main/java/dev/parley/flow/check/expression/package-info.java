/** The small language of conditions: variables, literals, comparisons, and, or, not. */
@NullMarked
package dev.parley.flow.check.expression;

import org.jspecify.annotations.NullMarked;
