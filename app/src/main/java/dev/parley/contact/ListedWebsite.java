package dev.parley.contact;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A website whose chats are linked to the contacts of a list.
 *
 * @param secretSince when the secret in use was made; null if the website signs no identities
 * @param oldSecretUntil how long a secret before it is valid too; null if none is
 */
@Schema(name = "ListedWebsite")
public record ListedWebsite(
    String key, String name, @Nullable Instant secretSince, @Nullable Instant oldSecretUntil) {}
