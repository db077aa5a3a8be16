package dev.parley.contact;

import java.util.UUID;

/** A contact's id. */
public record ContactId(UUID value) {

  static ContactId random() {
    return new ContactId(UUID.randomUUID());
  }
}
