/** The files of a real installation fit the application that they start. */
@NullMarked
package dev.parley.deployment;

import org.jspecify.annotations.NullMarked;
