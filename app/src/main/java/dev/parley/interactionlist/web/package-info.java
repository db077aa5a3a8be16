/** The interactions list over HTTP. */
@NullMarked
package dev.parley.interactionlist.web;

import org.jspecify.annotations.NullMarked;
