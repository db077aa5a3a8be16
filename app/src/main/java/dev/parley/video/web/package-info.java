/** Video over HTTP. */
@NullMarked
package dev.parley.video.web;

import org.jspecify.annotations.NullMarked;
