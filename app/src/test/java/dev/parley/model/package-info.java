/** Random commands against the whole application, held against a model of what may come of them. */
@NullMarked
package dev.parley.model;

import org.jspecify.annotations.NullMarked;
