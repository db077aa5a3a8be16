/** The administrator's contact lists over HTTP. */
@NullMarked
package dev.parley.contact.web;

import org.jspecify.annotations.NullMarked;
