/** What Java may know of the process models: their keys, element ids, messages and variables. */
@NullMarked
package dev.parley.process;

import org.jspecify.annotations.NullMarked;
