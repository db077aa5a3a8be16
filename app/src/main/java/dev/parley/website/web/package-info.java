/** The snippet's settings over HTTP. */
@NullMarked
package dev.parley.website.web;

import org.jspecify.annotations.NullMarked;
