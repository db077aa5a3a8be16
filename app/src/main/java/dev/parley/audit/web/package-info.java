/** The audit log over HTTP. */
@NullMarked
package dev.parley.audit.web;

import org.jspecify.annotations.NullMarked;
