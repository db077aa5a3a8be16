/** Ratings over HTTP. */
@NullMarked
package dev.parley.rating.web;

import org.jspecify.annotations.NullMarked;
