package dev.parley.contact;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person, in exactly one contact list.
 *
 * @param externalId the website's own id of its customer; null until a signed identity has named it
 * @param language as {@code de} or {@code pt-BR}
 * @param custom the values of the list's fields, by the field's id
 * @param version goes back with a change, which is refused if somebody else was faster
 */
public record Contact(
    ContactId id,
    UUID list,
    @Nullable String externalId,
    @Nullable String name,
    @Nullable String email,
    @Nullable String phone,
    @Nullable String language,
    @Nullable String notes,
    Map<String, String> custom,
    int version,
    Instant createdAt) {

  /** Whether a website has ever proved who this is. */
  public boolean isVerified() {
    return externalId != null;
  }

  /** Says nothing of the person. */
  @Override
  public String toString() {
    return "Contact[" + id.value() + "]";
  }
}
