package dev.parley.message;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/**
 * Somebody whom a note mentions.
 *
 * @param name as it stands in the note's text, behind an @
 */
@Schema(name = "NoteMention")
public record NoteMention(UUID id, String name) {}
