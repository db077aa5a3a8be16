/** Supervision over HTTP and on the live wire. */
@NullMarked
package dev.parley.supervision.web;

import org.jspecify.annotations.NullMarked;
