package dev.parley.contact;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;

/**
 * A field that a contact list has of its own.
 *
 * @param choices of the kind CHOICE alone
 */
@Schema(name = "ContactField")
public record ContactField(UUID id, String label, ContactFieldKind kind, List<String> choices) {}
