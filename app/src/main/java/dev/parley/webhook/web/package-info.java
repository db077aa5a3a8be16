/** The administrator's webhooks over HTTP. */
@NullMarked
package dev.parley.webhook.web;

import org.jspecify.annotations.NullMarked;
