package dev.parley.contact;

import dev.parley.platform.api.MayBeAbsent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a contact list shall be.
 *
 * @param fields in the order in which they are shown; one that is not named is deleted, with what
 *     contacts have in it
 * @param version the one that was read; null for a new list
 */
public record ContactListChange(
    @NotNull String name,
    @NotNull List<@Valid @NotNull Field> fields,
    @MayBeAbsent @Nullable Integer version) {

  /**
   * One field.
   *
   * @param id null for a new one
   * @param kind stays what it was
   */
  public record Field(
      @MayBeAbsent @Nullable UUID id,
      @NotNull String label,
      @NotNull ContactFieldKind kind,
      @NotNull List<@NotNull String> choices) {}
}
