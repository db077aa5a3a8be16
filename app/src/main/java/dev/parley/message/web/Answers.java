package dev.parley.message.web;

import dev.parley.message.Message;
import dev.parley.message.StoredMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** How a send is answered: 201 when it stored the message, 200 when it had been stored before. */
final class Answers {
  private Answers() {}

  static ResponseEntity<Message> of(StoredMessage stored) {
    return ResponseEntity.status(stored.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
        .body(stored.message());
  }
}
