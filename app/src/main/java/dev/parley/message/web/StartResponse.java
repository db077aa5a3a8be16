package dev.parley.message.web;

import java.util.UUID;

/** The chat, and the token by which the customer's pages reach it. */
record StartResponse(UUID interactionId, String token) {}
