/** The agent's own data and presence over HTTP. */
@NullMarked
package dev.parley.agent.web;

import org.jspecify.annotations.NullMarked;
