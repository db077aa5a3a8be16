/** The live wire (STOMP): its set-up, its rules and how events leave on it. */
@NullMarked
package dev.parley.platform.live;

import org.jspecify.annotations.NullMarked;
