/** Canned answers over HTTP: the administrator's, the agent's own, and those that fit a chat. */
@NullMarked
package dev.parley.cannedanswer.web;

import org.jspecify.annotations.NullMarked;
