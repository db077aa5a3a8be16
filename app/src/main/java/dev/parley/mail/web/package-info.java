/** The settings of mail over HTTP. */
@NullMarked
package dev.parley.mail.web;

import org.jspecify.annotations.NullMarked;
