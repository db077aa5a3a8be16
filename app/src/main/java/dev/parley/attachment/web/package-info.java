/** Files over HTTP. */
@NullMarked
package dev.parley.attachment.web;

import org.jspecify.annotations.NullMarked;
