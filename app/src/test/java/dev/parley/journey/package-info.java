/** The life of chats through the whole application, seen from the public wire. */
@NullMarked
package dev.parley.journey;

import org.jspecify.annotations.NullMarked;
