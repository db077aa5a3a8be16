/** The OpenAPI document: what the records of both wires look like, exactly. */
@NullMarked
package dev.parley.platform.api;

import org.jspecify.annotations.NullMarked;
