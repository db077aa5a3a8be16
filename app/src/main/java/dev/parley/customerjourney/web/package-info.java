/** A chat's contact and the customer journey over HTTP. */
@NullMarked
package dev.parley.customerjourney.web;

import org.jspecify.annotations.NullMarked;
