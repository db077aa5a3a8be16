/** The administrator's dispositions over HTTP. */
@NullMarked
package dev.parley.disposition.web;

import org.jspecify.annotations.NullMarked;
