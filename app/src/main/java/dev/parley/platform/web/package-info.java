/** The static files: the desktop's pages and the snippet that other web sites load. */
@NullMarked
package dev.parley.platform.web;

import org.jspecify.annotations.NullMarked;
