/** Attributes of pages over HTTP. */
@NullMarked
package dev.parley.pageattribute.web;

import org.jspecify.annotations.NullMarked;
