/** The whole product as people use it: real browsers, a real login, a shop on another origin. */
@NullMarked
package dev.parley.browser;

import org.jspecify.annotations.NullMarked;
