/** Offline messages over HTTP: left by customers, handled by supervisors. */
@NullMarked
package dev.parley.offline.web;

import org.jspecify.annotations.NullMarked;
