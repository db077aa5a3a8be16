/** The administrator's queues and teams over HTTP. */
@NullMarked
package dev.parley.queue.web;

import org.jspecify.annotations.NullMarked;
