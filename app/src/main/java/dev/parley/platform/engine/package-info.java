/** The process engine's set-up: punctual jobs, lean history, and walls around expressions. */
@NullMarked
package dev.parley.platform.engine;

import org.jspecify.annotations.NullMarked;
