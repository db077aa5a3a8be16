/** What HTTP calls. */
@NullMarked
package dev.parley.transfer.web;

import org.jspecify.annotations.NullMarked;
