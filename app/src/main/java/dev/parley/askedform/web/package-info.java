/** Forms over HTTP: answered by customers, read by the staff. */
@NullMarked
package dev.parley.askedform.web;

import org.jspecify.annotations.NullMarked;
