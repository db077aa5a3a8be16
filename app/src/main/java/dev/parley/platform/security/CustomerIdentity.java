package dev.parley.platform.security;

import java.util.UUID;

/** Whom a customer's token stands for: one interaction of one website. */
public record CustomerIdentity(UUID interactionId, String websiteKey) {}
