/** Routing flows over HTTP, for the desktop and for the desktop modeler. */
@NullMarked
package dev.parley.flow.web;

import org.jspecify.annotations.NullMarked;
